package io.timbre.mail.web;

import io.timbre.mail.EmailAddress;
import io.timbre.mail.ReadAddress;
import io.timbre.shell.Typed;
import java.util.Optional;
import org.springframework.validation.Errors;

/** The form with the address for a test message, as typed. */
record TestMailForm(String to) {

  TestMailForm {
    to = Typed.stripped(to);
  }

  /** Reads the address. Empty if there is an error, which is added. */
  Optional<EmailAddress> read(Errors errors) {
    return ReadAddress.required(to, "to", "mail-server.test.to", errors);
  }
}
