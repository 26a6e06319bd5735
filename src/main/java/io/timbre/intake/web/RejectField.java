package io.timbre.intake.web;

import io.timbre.intake.file.Message;
import org.springframework.validation.Errors;

/** Adds a message of this module as an error to a form field. */
final class RejectField {

  private RejectField() {}

  /** Adds a message about the whole form. */
  static void whole(Message reason, Errors errors) {
    errors.reject(reason.key(), reason.arguments().toArray(), reason.key());
  }

  static void of(String field, Message reason, Errors errors) {
    errors.rejectValue(field, reason.key(), reason.arguments().toArray(), reason.key());
  }
}
