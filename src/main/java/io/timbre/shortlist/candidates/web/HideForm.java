package io.timbre.shortlist.candidates.web;

import io.timbre.shell.Typed;
import io.timbre.shell.TypedField;
import io.timbre.shortlist.candidates.HideChannel;
import org.springframework.validation.Errors;

/** The form with the reason for hiding a channel, as typed. */
record HideForm(String reason) {

  HideForm {
    reason = Typed.stripped(reason);
  }

  static HideForm empty() {
    return new HideForm("");
  }

  /** Whether the form has no errors. Adds an error if the reason is missing or too long. */
  boolean isFine(Errors errors) {
    TypedField field = new TypedField("reason", "candidates.reason", errors);
    field.require(reason);
    field.line(reason, HideChannel.LONGEST_REASON);
    return !errors.hasErrors();
  }
}
