package io.timbre.intake.web;

import io.timbre.intake.reading.Message;
import org.springframework.validation.Errors;

/** Says of a field of a form what intake says is wrong with it. */
final class RejectField {

  private RejectField() {}

  static void of(String field, Message reason, Errors errors) {
    errors.rejectValue(field, reason.key(), reason.arguments().toArray(), reason.key());
  }
}
