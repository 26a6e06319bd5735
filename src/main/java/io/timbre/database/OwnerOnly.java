package io.timbre.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Creates files and folders that only the owner can read, where the system supports POSIX
 * permissions.
 */
final class OwnerOnly {

  private OwnerOnly() {}

  /**
   * Creates an empty file with these permissions from the start. The file must not exist. Without
   * POSIX permissions, nothing is created.
   */
  static void file(Path file) throws IOException {
    if (hasPermissions(file)) {
      var ownerOnly = PosixFilePermissions.fromString("rw-------");
      Files.createFile(file, PosixFilePermissions.asFileAttribute(ownerOnly));
    }
  }

  /**
   * Creates a folder or restricts an existing one. What is unpacked into it runs with the owner's
   * rights.
   */
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
