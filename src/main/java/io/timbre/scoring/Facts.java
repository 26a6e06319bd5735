package io.timbre.scoring;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Everything the score uses about a channel, except its niches.
 *
 * @param snapshots at most one per day; given in any order and kept newest first
 * @param followers newest known followers; 0 counts as not known
 * @param price price of one post in the base currency, including gifted products; 0 is a valid
 *     price
 * @param sponsoredPosts sponsored posts among the measured ones
 * @param measuredPosts posts that were checked for sponsors
 */
public record Facts(
    List<Snapshot> snapshots,
    OptionalLong followers,
    OptionalDouble price,
    OptionalInt sponsoredPosts,
    OptionalInt measuredPosts) {

  private static final Comparator<Snapshot> NEWEST_FIRST = Comparator.comparingInt(Snapshot::age);

  /**
   * Creates the facts and sorts the snapshots.
   *
   * @throws IllegalArgumentException for a negative figure, or for two snapshots of the same day,
   *     because the result would then depend on their order
   */
  public Facts {
    snapshots = newestFirst(snapshots);
    Require.notNegative("followers", followers);
    Require.notNegative("price", price);
    Require.notNegative("sponsoredPosts", sponsoredPosts);
    Require.notNegative("measuredPosts", measuredPosts);
  }

  private static List<Snapshot> newestFirst(List<Snapshot> snapshots) {
    Snapshot[] sorted = snapshots.toArray(Snapshot[]::new);
    Arrays.sort(sorted, NEWEST_FIRST);
    for (int i = 1; i < sorted.length; i++) {
      if (sorted[i].age() == sorted[i - 1].age()) {
        throw new IllegalArgumentException(
            "snapshots must be of different days, but two have age " + sorted[i].age());
      }
    }
    return List.of(sorted);
  }
}
