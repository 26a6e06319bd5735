package io.timbre.outreach.web;

import io.timbre.outreach.wording.Placeholder;
import io.timbre.outreach.wording.Wording;
import io.timbre.shell.Typed;
import io.timbre.shell.TypedField;
import java.util.Map;
import java.util.Optional;
import org.springframework.validation.Errors;

/** The form of a message, as typed. */
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

  /** Returns the form with values in place of placeholders. */
  MessageForm filled(Map<Placeholder, String> values) {
    return new MessageForm(Wording.fill(subject, values), Wording.fill(body, values));
  }

  /** Reads the wording and fills in values. Empty if there are errors, which are added. */
  Optional<Wording> read(Map<Placeholder, String> values, Errors errors) {
    check(subject, body, errors);
    if (errors.hasErrors()) {
      return Optional.empty();
    }
    MessageForm filled = filled(values);
    new TypedField("subject", "outreach.subject.filled", errors)
        .line(filled.subject, Wording.LONGEST_SUBJECT);
    new TypedField("body", "outreach.text.filled", errors).text(filled.body, Wording.LONGEST_BODY);
    return errors.hasErrors()
        ? Optional.empty()
        : Optional.of(new Wording(filled.subject, filled.body));
  }

  /**
   * Adds an error for a text that is missing or too long, and for a subject of more than one line.
   */
  static void check(String subject, String body, Errors errors) {
    TypedField ofSubject = new TypedField("subject", "outreach.subject", errors);
    ofSubject.require(subject);
    ofSubject.line(subject, Wording.LONGEST_SUBJECT);
    TypedField ofBody = new TypedField("body", "outreach.text", errors);
    ofBody.require(body);
    ofBody.text(body, Wording.LONGEST_BODY);
  }
}
