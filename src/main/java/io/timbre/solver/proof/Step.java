package io.timbre.solver.proof;

import io.timbre.solver.model.Instance;

/** The smallest possible difference between two different worths or prices. */
final class Step {

  private static final double MOST = 1e12;

  private Step() {}

  /**
   * Returns the greatest common divisor of the values; 0 if a value is not whole or people are
   * counted.
   */
  static double of(Instance instance) {
    if (!instance.audiences().isEmpty()) {
      return 0;
    }
    long step = 0;
    for (double value : instance.values()) {
      if (value != Math.rint(value) || value > MOST) {
        return 0;
      }
      step = divisor(step, (long) value);
    }
    return step;
  }

  /**
   * Returns the greatest common divisor of the prices, of which every sum of prices is a multiple;
   * 0 if all prices are 0.
   */
  static long ofPrices(Instance instance, int[] offers) {
    long step = 0;
    for (int offer : offers) {
      step = divisor(step, instance.prices()[offer]);
    }
    return step;
  }

  private static long divisor(long one, long other) {
    return other == 0 ? one : divisor(other, one % other);
  }
}
