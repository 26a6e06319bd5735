package io.timbre.database;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Works around PostgreSQL's refusal to run as root: in its own user namespace, it does not detect
 * root.
 */
final class Superuser {

  private Superuser() {}

  /**
   * @throws DatabaseUnavailable if the user is root and no user namespace can be created
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

  /** The command that runs a PostgreSQL program, even as root. */
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
