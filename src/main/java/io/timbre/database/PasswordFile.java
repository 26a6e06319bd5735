package io.timbre.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The database's password: random, and readable only by the owner of the data folder.
 *
 * @param file where it is kept
 */
record PasswordFile(Path file) {

  /** Creates a new password that replaces any earlier one. */
  void renew() throws IOException {
    byte[] random = new byte[32];
    new SecureRandom().nextBytes(random);
    Files.deleteIfExists(file);
    OwnerOnly.file(file);
    Files.writeString(file, HexFormat.of().formatHex(random));
  }

  /**
   * @throws DatabaseUnavailable if the file is missing
   */
  String read() throws IOException {
    if (!Files.exists(file)) {
      throw new DatabaseUnavailable(
          "The database password is missing from " + file + ".",
          "Restore the file from a backup. The database cannot be opened without it.");
    }
    return Files.readString(file).strip();
  }
}
