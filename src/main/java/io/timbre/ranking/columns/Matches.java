package io.timbre.ranking.columns;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

/** The channels that match a query, one bit each, and their order by size. */
final class Matches {

  private final Columns columns;
  private final long[] bits;

  Matches(Columns columns) {
    this.columns = columns;
    this.bits = new long[(columns.size() + Long.SIZE - 1) / Long.SIZE];
  }

  void add(int ordinal) {
    bits[ordinal / Long.SIZE] |= 1L << ordinal;
  }

  /**
   * Returns the place of each given channel by followers among all matches: one plus the number of
   * matches with more followers. Empty if its own followers are not known.
   */
  List<OptionalLong> placesByFollowers(List<Integer> ordinals) {
    long[] sizes = ordinals.stream().mapToLong(this::followers).sorted().distinct().toArray();
    long[] larger = larger(sizes);
    return ordinals.stream()
        .map(this::followers)
        .map(own ->
            own == Block.UNKNOWN
                ? OptionalLong.empty()
                : OptionalLong.of(1 + larger[Arrays.binarySearch(sizes, own)]))
        .toList();
  }

  /** Returns, for each of some rising sizes, the number of matching channels that are larger. */
  private long[] larger(long[] sizes) {
    long[] larger = new long[sizes.length + 1];
    for (int word = 0; word < bits.length; word++) {
      for (long left = bits[word]; left != 0; left &= left - 1) {
        larger[below(sizes, followers(word * Long.SIZE + Long.numberOfTrailingZeros(left)))]++;
      }
    }
    // So far each element counts channels larger than exactly that many sizes. Now add those above.
    long[] sums = new long[sizes.length];
    for (int i = sizes.length - 1; i >= 0; i--) {
      sums[i] = larger[i + 1] + (i + 1 < sizes.length ? sums[i + 1] : 0);
    }
    return sums;
  }

  /** Returns how many of some rising sizes are smaller than this one. */
  private static int below(long[] sizes, long followers) {
    int found = Arrays.binarySearch(sizes, followers);
    return found < 0 ? -found - 1 : found;
  }

  private long followers(int ordinal) {
    return columns.blockOf(ordinal).followers[Columns.rowOf(ordinal)];
  }
}
