package io.timbre.intake.reading;

import java.util.stream.Stream;

/** The lines of a file, whatever its format. */
public interface Lines {

  /**
   * The lines from the first, one by one, blank ones perhaps left out. To be closed; may be asked
   * for again.
   *
   * @throws UnreadableList here or while reading, if the file turns out not to be a list
   */
  Stream<Line> stream();

  /** What the file was taken for. */
  Message format();
}
