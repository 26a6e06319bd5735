package io.timbre.approval.web;

import io.timbre.approval.Opinion;
import io.timbre.shell.Typed;
import io.timbre.shell.TypedField;
import org.springframework.validation.Errors;

/** The form with a reviewer's name, as typed. */
record ReviewerForm(String name) {

  ReviewerForm {
    name = Typed.stripped(name);
  }

  /** Whether the form has no errors. Adds an error if the name is missing or too long. */
  boolean isFine(Errors errors) {
    TypedField field = new TypedField("name", "approval.name", errors);
    field.require(name);
    field.line(name, Opinion.LONGEST_NAME);
    return !errors.hasErrors();
  }
}
