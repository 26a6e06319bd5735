package io.timbre.discovery.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Figures written with one decimal whose written forms add up to the written form of their sum:
 * what rounding leaves over goes to those it cut most (the method of largest remainders).
 */
final class Tenths {

  private Tenths() {}

  /** The parts in tenths; they sum to {@code total}, itself in tenths. */
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

  /** A figure in tenths, rounded. */
  static long round(double figure) {
    return Math.round(10 * figure);
  }
}
