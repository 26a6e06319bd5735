package io.timbre.planning;

import java.math.BigDecimal;

/** What a record of this room asks of its figures. */
final class Require {

  /** So that fifty thousand prices of four decimals still add up exactly in a long. */
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
    that(amount.compareTo(MOST) <= 0, what + " is beyond " + MOST.toPlainString());
    that(
        amount.stripTrailingZeros().scale() <= MOST_DECIMALS,
        what + " has more than " + MOST_DECIMALS + " decimals: " + amount);
  }
}
