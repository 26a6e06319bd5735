package io.timbre.outreach.web;

import io.timbre.outreach.wording.MessageTemplate;
import io.timbre.outreach.wording.Wording;
import io.timbre.shell.Typed;
import io.timbre.shell.TypedField;
import java.util.List;
import java.util.Optional;
import org.springframework.validation.Errors;

/** The form of a template, as typed. */
record TemplateForm(String name, String subject, String body) {

  TemplateForm {
    name = Typed.stripped(name);
    subject = Typed.stripped(subject);
    body = Wording.tidy(Typed.exactly(body));
  }

  static TemplateForm empty() {
    return new TemplateForm("", "", "");
  }

  static TemplateForm of(MessageTemplate template) {
    return new TemplateForm(
        template.name(), template.wording().subject(), template.wording().body());
  }

  /** Reads the wording. Empty if there are errors, which are added. */
  Optional<Wording> read(Errors errors) {
    TypedField field = new TypedField("name", "templates.name", errors);
    field.require(name);
    field.line(name, MessageTemplate.LONGEST_NAME);
    MessageForm.check(subject, body, errors);
    refuseUnknown("subject", subject, errors);
    refuseUnknown("body", body, errors);
    return errors.hasErrors() ? Optional.empty() : Optional.of(new Wording(subject, body));
  }

  private static void refuseUnknown(String field, String text, Errors errors) {
    List<String> unknown = Wording.unknownIn(text);
    if (!unknown.isEmpty()) {
      errors.rejectValue(
          field, "templates.wrong.unknown", new Object[] {String.join(", ", unknown)}, "");
    }
  }
}
