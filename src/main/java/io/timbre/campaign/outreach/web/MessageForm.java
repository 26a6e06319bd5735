package io.timbre.campaign.outreach.web;

import io.timbre.campaign.outreach.wording.Wording;
import io.timbre.shell.Typed;
import java.util.Optional;
import org.springframework.validation.Errors;

/** A message as it is typed. */
record MessageForm(String subject, String body) {

  MessageForm {
    subject = Typed.stripped(subject);
    body = Wording.tidy(Typed.exactly(body));
  }

  static MessageForm empty() {
    return new MessageForm("", "");
  }

  static MessageForm of(Wording wording) {
    return new MessageForm(wording.subject(), wording.body());
  }

  /** The wording; empty where the errors say why there is none. */
  Optional<Wording> read(Errors errors) {
    check(subject, body, errors);
    return errors.hasErrors() ? Optional.empty() : Optional.of(new Wording(subject, body));
  }

  /** Says what is wrong with the lengths, and with a subject of more than one line. */
  static void check(String subject, String body, Errors errors) {
    if (subject.isEmpty()
        || subject.length() > Wording.LONGEST_SUBJECT
        || !Wording.isOneLine(subject)) {
      errors.rejectValue("subject", "outreach.wrong.subject");
    }
    if (body.isEmpty() || body.length() > Wording.LONGEST_BODY) {
      errors.rejectValue("body", "outreach.wrong.body");
    }
  }
}
