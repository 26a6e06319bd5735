package io.timbre.campaign.web;

import io.timbre.campaign.Client;
import io.timbre.shell.Typed;
import io.timbre.shell.TypedField;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * The form of a client.
 *
 * @param id the client to rename; null for a new one
 */
record ClientForm(@Nullable Long id, String name) {

  ClientForm {
    name = Typed.stripped(name);
  }

  static ClientForm empty() {
    return new ClientForm(null, "");
  }

  /** Checks the name; true if it is fine. */
  boolean isFine(Errors errors) {
    TypedField field = new TypedField("name", "clients.name", errors);
    field.require(name);
    field.line(name, Client.LONGEST_NAME);
    return !errors.hasErrors();
  }
}
