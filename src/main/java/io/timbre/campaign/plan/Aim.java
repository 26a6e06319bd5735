package io.timbre.campaign.plan;

/** What a plan gets the most of. */
public enum Aim {
  /** Expected engagements × niche fit: those among people the campaign is for. */
  ON_BRIEF,
  /** Expected engagements, whatever the channel is about. */
  ENGAGEMENTS,
  /** Distinct people reached, as far as audiences are assumed to overlap. */
  REACH,
  /**
   * The sum of the lower bounds: what comes even if every channel does badly at once. Linear, so
   * that the best of it can be proven.
   */
  CAUTION
}
