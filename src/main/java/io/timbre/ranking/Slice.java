package io.timbre.ranking;

import java.util.Optional;

/**
 * The rows of a ranking that are requested.
 *
 * @param offset number of rows to skip; 0 with a cursor
 * @param after the row after which the slice begins
 * @param size maximum number of rows
 * @param end the row at which the slice ends at the latest
 */
public record Slice(int offset, Optional<Cursor> after, int size, End end) {

  /** The last row of a ranking that is shown. */
  public enum End {
    /** The last matching channel, including those set apart. */
    LAST_MATCH,
    /** The last channel that is not set apart. */
    LAST_FIT
  }

  /** The maximum number of rows in one slice. */
  public static final int LARGEST = 100;

  /** The maximum offset. A cursor is needed to go further. */
  public static final int DEEPEST = 10_000;

  /**
   * Creates a slice.
   *
   * @throws IllegalArgumentException if size or offset is out of range
   */
  public Slice {
    if (size < 1 || size > LARGEST) {
      throw new IllegalArgumentException(
          "A page must have 1 to %d rows, not %d".formatted(LARGEST, size));
    }
    if (offset < 0 || offset > DEEPEST) {
      throw new IllegalArgumentException(
          "The offset of a page must be 0 to %d, not %d; use a cursor to go further"
              .formatted(DEEPEST, offset));
    }
    if (offset > 0 && after.isPresent()) {
      throw new IllegalArgumentException("A page can have a cursor or an offset, not both");
    }
  }

  /** Returns the first rows. */
  public static Slice first(int size) {
    return from(0, size);
  }

  /** Returns the rows after an offset. */
  public static Slice from(int offset, int size) {
    return new Slice(offset, Optional.empty(), size, End.LAST_MATCH);
  }

  /** Returns the rows after a cursor. */
  public static Slice after(Cursor cursor, int size) {
    return new Slice(0, Optional.of(cursor), size, End.LAST_MATCH);
  }

  /**
   * Returns this slice without channels that are set apart. They are then not counted in the facets
   * either.
   */
  public Slice ofThoseThatFit() {
    return new Slice(offset, after, size, End.LAST_FIT);
  }
}
