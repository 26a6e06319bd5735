package io.timbre.mail;

import io.timbre.shell.TypedField;
import java.util.Optional;
import org.springframework.validation.Errors;

/** Reads an email address from a form, and adds an error if it is wrong. */
public final class ReadAddress {

  private ReadAddress() {}

  /**
   * Reads an address that is required.
   *
   * @param label the key of the field's label in the message files
   * @return the address; empty if an error was added
   */
  public static Optional<EmailAddress> required(
      String typed, String field, String label, Errors errors) {
    new TypedField(field, label, errors).require(typed);
    return optional(typed, field, label, errors);
  }

  /**
   * Reads an address that is optional.
   *
   * @param label the key of the field's label in the message files
   * @return the address; empty if none was typed or an error was added
   */
  public static Optional<EmailAddress> optional(
      String typed, String field, String label, Errors errors) {
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
