package io.timbre.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Lets only one running application use a data folder. The operating system releases the lock when
 * the application's process ends.
 */
final class FolderLock implements AutoCloseable {

  private final FileChannel file;

  private FolderLock(FileChannel file) {
    this.file = file;
  }

  /**
   * @throws DatabaseUnavailable if another application uses the folder, or it is not writable
   */
  static FolderLock take(Path folder) {
    try {
      Files.createDirectories(folder);
      FileChannel file =
          FileChannel.open(
              folder.resolve("timbre.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (tryLock(file) == null) {
        file.close();
        throw taken(folder);
      }
      return new FolderLock(file);
    } catch (IOException e) {
      throw new DatabaseUnavailable(
          "The data folder " + folder + " is not writable: " + e.getMessage(),
          "Make it writable, or set TIMBRE_DATA to another folder.",
          e);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel file) throws IOException {
    try {
      return file.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static DatabaseUnavailable taken(Path folder) {
    return new DatabaseUnavailable(
        "Timbre is already running with the data folder " + folder + ".",
        "Use it, or stop it first. To run a second instance, set TIMBRE_DATA and SERVER_PORT to"
            + " another folder and port.");
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      // The operating system releases the lock when the process ends, at the latest.
      throw new DatabaseUnavailable(
          "The data folder could not be unlocked: " + e, "Stop the process.", e);
    }
  }
}
