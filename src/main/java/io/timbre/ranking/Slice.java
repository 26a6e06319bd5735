package io.timbre.ranking;

import java.util.Optional;

/**
 * Which rows of a ranking are asked for.
 *
 * @param offset how many rows are left out before the first; 0 with a cursor
 * @param after the row the first one follows, where a walk goes on
 * @param size how many rows at most
 * @param end where the rows end at the latest
 */
public record Slice(int offset, Optional<Cursor> after, int size, End end) {

  /** The row behind which no other is shown. */
  public enum End {
    /** The last that matches, those set apart included. */
    LAST_MATCH,
    /** The last that is not set apart. */
    LAST_FIT
  }

  /** The most rows of one slice. */
  public static final int LARGEST = 100;

  /** The deepest offset; beyond it a cursor walks on. */
  public static final int DEEPEST = 10_000;

  /**
   * @throws IllegalArgumentException when size or offset is out of its bounds
   */
  public Slice {
    if (size < 1 || size > LARGEST) {
      throw new IllegalArgumentException(
          "A page has 1 to %d rows, not %d".formatted(LARGEST, size));
    }
    if (offset < 0 || offset > DEEPEST) {
      throw new IllegalArgumentException(
          "A page begins 0 to %d rows down, not %d; a cursor goes deeper"
              .formatted(DEEPEST, offset));
    }
    if (offset > 0 && after.isPresent()) {
      throw new IllegalArgumentException("A page goes on after a cursor or an offset, not both");
    }
  }

  /** The best rows. */
  public static Slice first(int size) {
    return from(0, size);
  }

  /** The rows after so many. */
  public static Slice from(int offset, int size) {
    return new Slice(offset, Optional.empty(), size, End.LAST_MATCH);
  }

  /** The rows after the one a cursor names. */
  public static Slice after(Cursor cursor, int size) {
    return new Slice(0, Optional.of(cursor), size, End.LAST_MATCH);
  }

  /** The same rows without those set apart, which are then counted in no facet either. */
  public Slice ofThoseThatFit() {
    return new Slice(offset, after, size, End.LAST_FIT);
  }
}
