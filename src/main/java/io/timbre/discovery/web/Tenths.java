package io.timbre.discovery.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rounds figures to one decimal so that, as written, they add up to their written sum. The rounding
 * remainder goes to the figures that were cut most (largest remainder method).
 */
final class Tenths {

  private Tenths() {}

  /** Returns the parts in tenths. They sum to {@code total}, which is also in tenths. */
  static List<Long> of(long total, double... parts) {
    long[] tenths = Arrays.stream(parts).mapToLong(part -> (long) Math.floor(10 * part)).toArray();
    long left = total - Arrays.stream(tenths).sum();
    List<Integer> byRemainder = new ArrayList<>(IntStream.range(0, parts.length).boxed().toList());
    byRemainder.sort(Comparator.comparing(i -> tenths[i] - 10 * parts[i]));
    for (int i = 0; i < left; i++) {
      tenths[byRemainder.get(i % parts.length)]++;
    }
    return Arrays.stream(tenths).boxed().toList();
  }

  /** Returns a figure rounded to tenths. */
  static long round(double figure) {
    return Math.round(10 * figure);
  }
}
