package io.timbre.campaign.approval.web;

import io.timbre.campaign.approval.Opinion;
import io.timbre.shell.Typed;
import io.timbre.shell.TypedField;
import org.springframework.validation.Errors;

/** What a reviewer calls themselves, as it is typed. */
record ReviewerForm(String name) {

  ReviewerForm {
    name = Typed.stripped(name);
  }

  /** Whether the errors say nothing against it. */
  boolean isFine(Errors errors) {
    TypedField field = new TypedField("name", "approval.name", errors);
    field.require(name);
    field.line(name, Opinion.LONGEST_NAME);
    return !errors.hasErrors();
  }
}
