package io.timbre.campaign.outreach.web;

import io.timbre.shell.Typed;
import io.timbre.shell.TypedField;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.validation.Errors;

/** When to get back to a creator, as it is typed. */
record FollowUpForm(String day) {

  FollowUpForm {
    day = Typed.stripped(day);
  }

  /** The day; empty where the errors say why there is none. */
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
