package io.timbre.campaign;

/** What creators get for their work. */
public enum Compensation {
  /** Money. */
  PAID,
  /** The product. Its cost counts as part of the price. */
  GIFTED
}
