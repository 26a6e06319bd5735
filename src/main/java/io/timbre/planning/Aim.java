package io.timbre.planning;

/** The figure that a plan maximises. */
public enum Aim {
  /** Expected engagements × niche fit: the engagements that fit the brief. */
  ON_BRIEF,
  /** Expected engagements, regardless of niche fit. */
  ENGAGEMENTS,
  /** Distinct people reached, under the assumed overlap of audiences. */
  REACH,
  /**
   * The sum of the lower bounds of expected engagements: what a plan brings even if every channel
   * does badly at once. It is linear, so that the best plan can be proven.
   */
  CAUTION
}
