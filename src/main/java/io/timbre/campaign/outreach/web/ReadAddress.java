package io.timbre.campaign.outreach.web;

import io.timbre.campaign.outreach.mail.EmailAddress;
import io.timbre.shell.TypedField;
import java.util.Optional;
import org.springframework.validation.Errors;

/** Reads an email address of a form, and says what is wrong with it. */
final class ReadAddress {

  private ReadAddress() {}

  /**
   * An address that has to be typed.
   *
   * @param label message of the field's label
   * @return empty where the errors say why
   */
  static Optional<EmailAddress> required(String typed, String field, String label, Errors errors) {
    new TypedField(field, label, errors).require(typed);
    return optional(typed, field, label, errors);
  }

  /**
   * An address, if one is typed.
   *
   * @param label message of the field's label
   * @return empty for nothing, and where the errors say why
   */
  static Optional<EmailAddress> optional(String typed, String field, String label, Errors errors) {
    TypedField of = new TypedField(field, label, errors);
    Optional<EmailAddress> address = EmailAddress.read(typed);
    if (typed.length() > EmailAddress.LONGEST) {
      of.line(typed, EmailAddress.LONGEST);
    } else if (address.isEmpty() && !typed.isEmpty()) {
      of.refuse("email");
    }
    return address;
  }
}
