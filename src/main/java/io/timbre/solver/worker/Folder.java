package io.timbre.solver.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder with a worker's socket, its solver library and its output. */
final class Folder {

  private static final Logger log = LoggerFactory.getLogger(Folder.class);
  private static final int LAST_WORDS = 2_000;

  private final Path path;

  private Folder(Path path) {
    this.path = path;
  }

  static Folder create() throws IOException {
    return new Folder(Files.createTempDirectory("timbre-plan"));
  }

  static Folder at(Path path) {
    return new Folder(path);
  }

  Path path() {
    return path;
  }

  Path address() {
    return path.resolve("line");
  }

  Path said() {
    return path.resolve("said");
  }

  String lastWords() {
    try {
      String words = Files.readString(said());
      return words.substring(Math.max(0, words.length() - LAST_WORDS));
    } catch (IOException unreadable) {
      return unreadable.toString();
    }
  }

  /** Removes the folder. A second call has no effect. */
  void remove() {
    try (Stream<Path> files = Files.walk(path)) {
      List<Path> innermostFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : innermostFirst) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | UncheckedIOException gone) {
      log.debug("Not removed: {}", gone.toString());
    }
  }
}
