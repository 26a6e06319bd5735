package io.timbre.catalog;

/**
 * The size class of a channel by its followers, shown to people. It is never an input of the score.
 *
 * <p>The bounds are the usual ones of the industry: nano under 10,000 followers, micro under
 * 100,000, macro under a million, mega from a million.
 */
public enum Tier {
  NANO(0),
  MICRO(10_000),
  MACRO(100_000),
  MEGA(1_000_000);

  private final long least;

  Tier(long least) {
    this.least = least;
  }

  /** The fewest followers of this tier. */
  public long least() {
    return least;
  }

  /** The tier of a channel with this many followers, at least 0. */
  public static Tier of(long followers) {
    Tier found = NANO;
    for (Tier tier : values()) {
      if (followers >= tier.least) {
        found = tier;
      }
    }
    return found;
  }
}
