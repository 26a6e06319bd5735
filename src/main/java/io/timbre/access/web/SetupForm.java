package io.timbre.access.web;

import io.timbre.access.Person;
import io.timbre.access.Workspace;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Who the first admin is. */
record SetupForm(
    @Pattern(regexp = Person.USERNAME, message = "{access.setup.username.wrong}") String username,
    @NotBlank(message = "{access.setup.name.missing}")
        @Size(max = Person.LONGEST_NAME, message = "{access.setup.name.long}")
        String name,
    @NotBlank(message = "{access.setup.workspace.missing}")
        @Size(max = Workspace.LONGEST_NAME, message = "{access.setup.workspace.long}")
        String workspace,
    @Size(min = 12, message = "{access.setup.password.short}") String password,
    String repeated) {

  /** bcrypt reads no further, in bytes. */
  private static final int LONGEST_PASSWORD = 72;

  SetupForm {
    username = given(username).strip();
    name = given(name).strip();
    workspace = given(workspace).strip();
    password = given(password);
    repeated = given(repeated);
  }

  static SetupForm empty() {
    return new SetupForm("", "", "", "", "");
  }

  /** A field that was not sent is an empty one. */
  private static String given(@Nullable String field) {
    return field == null ? "" : field;
  }

  /** What no single field shows. */
  void checkPassword(Errors errors) {
    if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_PASSWORD) {
      errors.rejectValue("password", "access.setup.password.long");
    }
    if (!repeated.equals(password)) {
      errors.rejectValue("repeated", "access.setup.repeated.differs");
    }
  }
}
