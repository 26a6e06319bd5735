package io.timbre.currency;

/** The source of an exchange rate. */
public enum RateSource {
  /** It came with the application. */
  SHIPPED,
  /** An admin entered it. */
  ENTERED,
  /** It was loaded from a file of the European Central Bank. */
  ECB
}
