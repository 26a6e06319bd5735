package io.timbre.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that is deleted when it is closed. */
record TemporaryFile(Path path) implements AutoCloseable {

  static TemporaryFile create() throws IOException {
    return new TemporaryFile(Files.createTempFile("timbre-list", null));
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(path);
  }
}
