package io.timbre.outreach.web;

import io.timbre.shell.Typed;
import io.timbre.shell.TypedField;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.validation.Errors;

/** The form with the day of a follow-up, as typed. */
record FollowUpForm(String day) {

  FollowUpForm {
    day = Typed.stripped(day);
  }

  /** Reads the day. Empty if there is an error, which is added. */
  Optional<LocalDate> read(LocalDate today, Errors errors) {
    TypedField field = new TypedField("day", "outreach.follow-up.on", errors);
    field.require(day);
    Optional<LocalDate> due = field.day(day);
    if (due.filter(one -> one.isBefore(today)).isPresent()) {
      errors.rejectValue("day", "outreach.wrong.due");
    }
    return errors.hasErrors() ? Optional.empty() : due;
  }
}
