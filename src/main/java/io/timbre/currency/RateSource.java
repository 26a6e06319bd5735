package io.timbre.currency;

/** Where an exchange rate is from. */
public enum RateSource {
  /** It came with the application. */
  SHIPPED,
  /** An admin typed it. */
  ENTERED,
  /** A file of the European Central Bank. */
  ECB
}
