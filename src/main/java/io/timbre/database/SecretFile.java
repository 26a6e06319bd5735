package io.timbre.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * A random secret that never changes, readable only by the owner of the folder.
 *
 * @param file where it is kept
 */
record SecretFile(Path file) {

  /** Returns the secret, and creates it first if there is none yet. */
  String read() throws IOException {
    if (!Files.exists(file)) {
      make();
    }
    return Files.readString(file).strip();
  }

  /**
   * Writes the file under another name first, so that an interrupted start leaves no incomplete
   * file.
   */
  private void make() throws IOException {
    byte[] random = new byte[32];
    new SecureRandom().nextBytes(random);
    Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
    Files.deleteIfExists(unfinished);
    OwnerOnly.file(unfinished);
    Files.writeString(unfinished, HexFormat.of().formatHex(random));
    Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
