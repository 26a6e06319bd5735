package io.timbre.access.web;

import io.timbre.access.Person;
import io.timbre.access.Workspace;
import io.timbre.shell.Typed;
import io.timbre.shell.TypedField;
import java.nio.charset.StandardCharsets;
import org.springframework.validation.Errors;

/** The form that creates the first admin. */
record SetupForm(String username, String name, String workspace, String password, String repeated) {

  private static final int SHORTEST_PASSWORD = 12;

  /** The longest password in bytes, since bcrypt reads no further. */
  private static final int LONGEST_PASSWORD = 72;

  SetupForm {
    username = Typed.stripped(username);
    name = Typed.stripped(name);
    workspace = Typed.stripped(workspace);
    password = Typed.exactly(password);
    repeated = Typed.exactly(repeated);
  }

  static SetupForm empty() {
    return new SetupForm("", "", "", "", "");
  }

  /** Adds an error for each field that is wrong. */
  void check(Errors errors) {
    if (!username.matches(Person.USERNAME)) {
      errors.rejectValue("username", "access.setup.username.wrong");
    }
    check(name, "name", Person.LONGEST_NAME, errors);
    check(workspace, "workspace", Workspace.LONGEST_NAME, errors);
    if (password.length() < SHORTEST_PASSWORD) {
      errors.rejectValue("password", "access.setup.password.short");
    }
    if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_PASSWORD) {
      errors.rejectValue("password", "access.setup.password.long");
    }
    if (!repeated.equals(password)) {
      errors.rejectValue("repeated", "access.setup.repeated.differs");
    }
  }

  private static void check(String typed, String name, int most, Errors errors) {
    TypedField field = new TypedField(name, "access.setup." + name, errors);
    field.require(typed);
    field.line(typed, most);
  }
}
