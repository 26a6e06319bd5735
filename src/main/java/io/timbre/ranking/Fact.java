package io.timbre.ranking;

/** A fact that a filter asks for and that a channel may not state. */
public enum Fact {
  COUNTRY,
  LANGUAGE,
  /** The price of a post. An estimated price counts as stated. */
  PRICE,
  /** The followers, which also determine the tier. */
  FOLLOWERS,
  /** The engagement rate. */
  RATE,
  /** The cost per engagement. */
  COST,
  /** The percentile of the engagement among channels of the same size. */
  AMONG_PEERS,
  /** The date of the newest figures. */
  AGE
}
