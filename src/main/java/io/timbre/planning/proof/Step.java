package io.timbre.planning.proof;

import io.timbre.planning.model.Instance;

/** By how much two choices differ at least when they differ at all, in worth or in price. */
final class Step {

  private static final double MOST = 1e12;

  private Step() {}

  /** The greatest common divisor of whole values; 0 when values are not whole, or people count. */
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

  /** The greatest common divisor of prices, which any sum of them is a multiple of; 0 for none. */
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
