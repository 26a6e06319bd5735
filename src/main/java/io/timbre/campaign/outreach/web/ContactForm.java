package io.timbre.campaign.outreach.web;

import io.timbre.campaign.outreach.mail.EmailAddress;
import io.timbre.shell.Typed;
import java.util.Optional;
import org.springframework.validation.Errors;

/** A creator's address as it is typed. */
record ContactForm(String email) {

  ContactForm {
    email = Typed.stripped(email);
  }

  /** The address; empty where the errors say why there is none. */
  Optional<EmailAddress> read(Errors errors) {
    return ReadAddress.required(email, "email", "outreach.email", errors);
  }
}
