package io.timbre.database;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** PostgreSQL refuses to run as root; in a user namespace of its own it does not see that it is. */
final class Superuser {

  private Superuser() {}

  /**
   * @throws DatabaseUnavailable when this is root and no user namespace can be made
   */
  static void check() {
    if ("root".equals(System.getProperty("user.name")) && !LinuxUtils.isUnshareAvailable()) {
      throw new DatabaseUnavailable(
          "PostgreSQL cannot run as root, and the workaround (\"unshare -U\") is not available"
              + " here.",
          "Run Timbre as an ordinary user, or set SPRING_DATASOURCE_URL to your own database."
              + " In a container, set its user or allow user namespaces.");
    }
  }

  /** The command that runs one of PostgreSQL's programs, even as root. */
  static List<String> command(Path program, String... arguments) {
    List<String> command = new ArrayList<>();
    if (LinuxUtils.isUnshareAvailable()) {
      command.addAll(List.of("unshare", "-U"));
    }
    command.add(program.toString());
    command.addAll(List.of(arguments));
    return command;
  }
}
