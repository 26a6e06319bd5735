package io.timbre.intake.file;

import java.util.stream.Stream;

/** The lines of a file in any format. */
public interface Lines {

  /**
   * The lines from the first, one by one; blank lines may be left out. The caller must close the
   * stream. The method can be called again.
   *
   * @throws UnreadableList if the file turns out not to be a list, here or while the stream is read
   */
  Stream<Line> stream();

  /** The format that was detected. */
  Message format();
}
