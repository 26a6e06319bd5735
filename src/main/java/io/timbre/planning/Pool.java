package io.timbre.planning;

/** The channels that a plan can choose from. */
public enum Pool {
  /** The channels on the shortlist that did not decline. */
  SHORTLIST,
  /** The same channels, and the best candidates for the brief. */
  CANDIDATES
}
