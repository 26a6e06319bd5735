package io.timbre.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Keeps files that only the owner may read, where the system supports such permissions. */
final class OwnerOnly {

  private OwnerOnly() {}

  /** An empty file that is not there yet, closed from its first moment. */
  static void file(Path file) throws IOException {
    if (hasPermissions(file)) {
      var ownerOnly = PosixFilePermissions.fromString("rw-------");
      Files.createFile(file, PosixFilePermissions.asFileAttribute(ownerOnly));
    }
  }

  /** A folder, there already or not. What is unpacked into it runs with the owner's rights. */
  static void folder(Path folder) throws IOException {
    Files.createDirectories(folder);
    if (hasPermissions(folder)) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }

  private static boolean hasPermissions(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
