package io.timbre.ranking.benchmarks;

import java.util.Arrays;

/** A growing array of doubles. A million of them take eight megabytes. */
final class Numbers {

  private double[] values = new double[64];
  private int count;

  void add(double value) {
    if (count == values.length) {
      values = Arrays.copyOf(values, 2 * count);
    }
    values[count++] = value;
  }

  int count() {
    return count;
  }

  double[] toArray() {
    return Arrays.copyOf(values, count);
  }
}
