package io.timbre.shell;

/** What a typed figure measures, which decides how it may be written. */
public enum Unit {
  /** People or things, such as 20k or 10,000 followers. */
  COUNT,
  /** An amount of money, such as £300 or 1.5k. */
  MONEY,
  /** The cost per engagement, such as £0.40. */
  CENTS,
  /** A share in percent, such as 5%. */
  PERCENT,
  /** A plain number. */
  NUMBER;

  /**
   * Whether large figures are usual, so that a separator before three digits separates thousands.
   */
  boolean isGrouped() {
    return this == COUNT || this == MONEY;
  }

  /** Whether a percent sign may follow the figure. */
  boolean isShare() {
    return this == PERCENT || this == NUMBER;
  }

  /** Whether a currency may be typed with the figure. */
  boolean isPaid() {
    return this == MONEY || this == CENTS;
  }
}
