package io.timbre.outreach.web;

import io.timbre.mail.EmailAddress;
import io.timbre.mail.ReadAddress;
import io.timbre.shell.Typed;
import java.util.Optional;
import org.springframework.validation.Errors;

/** The form with a creator's address, as typed. */
record ContactForm(String email) {

  ContactForm {
    email = Typed.stripped(email);
  }

  /** Reads the address. Empty if there is an error, which is added. */
  Optional<EmailAddress> read(Errors errors) {
    return ReadAddress.required(email, "email", "outreach.email", errors);
  }
}
