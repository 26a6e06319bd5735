package io.timbre.approval.web;

import io.timbre.approval.Opinion;
import io.timbre.approval.Opinion.Verdict;
import io.timbre.shell.Typed;
import io.timbre.shell.TypedField;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * The form with a reviewer's answer, as typed.
 *
 * @param channel the channel that the answer is about; null if no answer was sent yet
 */
record AnswerForm(@Nullable Long channel, String words) {

  AnswerForm {
    words = Typed.stripped(words);
  }

  /**
   * Whether the form has no errors. Adds an error for each field that is wrong.
   *
   * @param label the label of the field for the comment
   */
  boolean isFine(Verdict verdict, String label, Errors errors) {
    TypedField field = TypedField.labelled("words", label, errors);
    field.text(words, Opinion.LONGEST_WORDS);
    if (verdict == Verdict.DECLINED && words.isEmpty()) {
      field.refuse("reason");
    }
    return !errors.hasErrors();
  }
}
