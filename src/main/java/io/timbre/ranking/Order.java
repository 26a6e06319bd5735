package io.timbre.ranking;

/**
 * What a ranking puts first; the best is always on top. Equals stand by channel id, the lowest
 * first.
 */
public enum Order {
  /** The highest score for the brief. */
  SCORE,
  /** The highest engagement {@code E}. */
  ENGAGEMENT,
  /** The highest cost points {@code C}: the cheapest engagement. */
  COST,
  /** The best niche fit {@code F}. */
  FIT,
  /** The most followers; those of unknown size last. */
  FOLLOWERS
}
