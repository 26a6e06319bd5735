package io.timbre.shell;

/** What a typed figure counts, and so how it may be written. */
public enum Unit {
  /** People or things, such as 20k or 10,000 followers. */
  COUNT,
  /** An amount of money, such as £300 or 1.5k. */
  MONEY,
  /** The cost of an engagement, such as £0.40. */
  CENTS,
  /** A share in percent, such as 5%. */
  PERCENT,
  /** A plain number. */
  NUMBER;

  /** Whether thousands are usual, so that three digits behind a separator are three more digits. */
  boolean isGrouped() {
    return this == COUNT || this == MONEY;
  }

  /** Whether a sign for percent may stand behind it. */
  boolean isShare() {
    return this == PERCENT || this == NUMBER;
  }

  /** Whether a currency may stand beside it. */
  boolean isPaid() {
    return this == MONEY || this == CENTS;
  }
}
