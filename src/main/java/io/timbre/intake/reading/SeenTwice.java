package io.timbre.intake.reading;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Which hashes occur more than once among many: four bytes each while it is found out, and then
 * only the few that do. That two different things share a hash does no harm, since this only says
 * what is worth remembering in full.
 */
final class SeenTwice {
  private final int[] twice;

  private SeenTwice(int[] twice) {
    this.twice = twice;
  }

  static SeenTwice among(IntStream hashes) {
    int[] sorted = hashes.sorted().toArray();
    return new SeenTwice(
        IntStream.range(1, sorted.length)
            .filter(at -> sorted[at] == sorted[at - 1])
            .map(at -> sorted[at])
            .distinct()
            .toArray());
  }

  boolean contains(int hash) {
    return Arrays.binarySearch(twice, hash) >= 0;
  }
}
