package io.timbre.reading;

import io.timbre.catalog.Tier;
import io.timbre.ranking.Range;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;

/** Converts sizes to ranges of followers, so that "micro or mid-tier" becomes one range. */
final class Followings {

  private Followings() {}

  /** Returns the range from the minimum of the smallest tier to the maximum of the largest. */
  static Range of(List<Tier> tiers) {
    Tier smallest = Collections.min(tiers);
    int above = Collections.max(tiers).ordinal() + 1;
    Tier[] all = Tier.values();
    return new Range(
        smallest.least() == 0 ? OptionalDouble.empty() : OptionalDouble.of(smallest.least()),
        above == all.length ? OptionalDouble.empty() : OptionalDouble.of(all[above].least() - 1));
  }

  /** Returns the range that spans both ranges. */
  static Range both(Range first, Range second) {
    return new Range(
        first.min().isEmpty() || second.min().isEmpty()
            ? OptionalDouble.empty()
            : OptionalDouble.of(Math.min(first.min().getAsDouble(), second.min().getAsDouble())),
        first.max().isEmpty() || second.max().isEmpty()
            ? OptionalDouble.empty()
            : OptionalDouble.of(Math.max(first.max().getAsDouble(), second.max().getAsDouble())));
  }
}
