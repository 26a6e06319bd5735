package io.timbre.campaign.candidates.web;

import io.timbre.campaign.candidates.HideChannel;
import io.timbre.shell.Typed;
import io.timbre.shell.TypedField;
import org.springframework.validation.Errors;

/** Why a candidate is hidden, as it is typed. */
record HideForm(String reason) {

  HideForm {
    reason = Typed.stripped(reason);
  }

  static HideForm empty() {
    return new HideForm("");
  }

  /** Whether the errors say nothing against it. */
  boolean isFine(Errors errors) {
    TypedField field = new TypedField("reason", "candidates.reason", errors);
    field.require(reason);
    field.line(reason, HideChannel.LONGEST_REASON);
    return !errors.hasErrors();
  }
}
