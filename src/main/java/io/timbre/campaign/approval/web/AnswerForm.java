package io.timbre.campaign.approval.web;

import io.timbre.campaign.approval.Opinion;
import io.timbre.campaign.approval.Opinion.Verdict;
import io.timbre.shell.Typed;
import io.timbre.shell.TypedField;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What a reviewer says to a creator, as it is typed.
 *
 * @param channel whose creator it is said to; null where nothing was said yet
 */
record AnswerForm(@Nullable Long channel, String words) {

  AnswerForm {
    words = Typed.stripped(words);
  }

  /**
   * Whether the errors say nothing against it.
   *
   * @param label of the field
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
