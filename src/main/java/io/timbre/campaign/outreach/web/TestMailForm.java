package io.timbre.campaign.outreach.web;

import io.timbre.campaign.outreach.mail.EmailAddress;
import io.timbre.shell.Typed;
import java.util.Optional;
import org.springframework.validation.Errors;

/** Where a test message goes, as it is typed. */
record TestMailForm(String to) {

  TestMailForm {
    to = Typed.stripped(to);
  }

  /** The address; empty where the errors say why there is none. */
  Optional<EmailAddress> read(Errors errors) {
    return ReadAddress.required(to, "to", "mail-server.test.to", errors);
  }
}
