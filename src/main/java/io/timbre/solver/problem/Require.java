package io.timbre.solver.problem;

import java.math.BigDecimal;

/** Checks the figures of the records in this package. */
final class Require {

  /**
   * The maximum amount. It keeps the sum of fifty thousand prices with four decimals exact in a
   * long.
   */
  private static final BigDecimal MOST = new BigDecimal("1E10");

  private static final int MOST_DECIMALS = 4;

  private Require() {}

  static void that(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }

  static void amount(BigDecimal amount, String what) {
    that(amount.signum() >= 0, what + " must be 0 or more: " + amount);
    that(amount.compareTo(MOST) <= 0, what + " must be at most " + MOST.toPlainString());
    that(
        amount.stripTrailingZeros().scale() <= MOST_DECIMALS,
        what + " has more than " + MOST_DECIMALS + " decimals: " + amount);
  }
}
