package io.timbre.outreach.web;

import io.timbre.outreach.Reply;
import io.timbre.shell.Typed;
import io.timbre.shell.TypedField;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.validation.Errors;

/** The form with a creator's reply, as typed. */
record ReplyForm(String day, String words) {

  ReplyForm {
    day = Typed.stripped(day);
    words = Typed.stripped(words);
  }

  /**
   * Reads the day on which the reply came. Empty if there are errors in the day or the words, which
   * are added.
   */
  Optional<LocalDate> read(LocalDate today, Errors errors) {
    TypedField field = new TypedField("day", "outreach.reply.day", errors);
    field.require(day);
    Optional<LocalDate> came = field.day(day);
    if (came.filter(one -> one.isAfter(today)).isPresent()) {
      errors.rejectValue("day", "outreach.wrong.came");
    }
    TypedField said = new TypedField("words", "outreach.reply.words", errors);
    said.require(words);
    said.text(words, Reply.LONGEST);
    return errors.hasErrors() ? Optional.empty() : came;
  }
}
