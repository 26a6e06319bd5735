package io.timbre.ranking;

/** What a filter asks of a channel, and a channel may not state. */
public enum Fact {
  COUNTRY,
  LANGUAGE,
  /** The price of a post; one that is estimated is stated. */
  PRICE,
  /** Followers, and with them the tier. */
  FOLLOWERS,
  /** The engagement rate. */
  RATE,
  /** The cost of an engagement. */
  COST,
  /** Where the engagement stands among channels of the same size. */
  AMONG_PEERS,
  /** The day of the newest figures. */
  AGE
}
