package io.timbre.intake.row;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The hashes that occur more than once among many. Finding them takes four bytes for each hash;
 * only the repeated ones are kept. It does no harm if two different things share a hash, since this
 * only decides what is worth remembering in full.
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
