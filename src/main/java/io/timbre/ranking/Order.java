package io.timbre.ranking;

/**
 * What a ranking puts first; the best is always on top. Equals stand by channel id, the lowest
 * first.
 */
public enum Order {
  /** The highest score for the brief. */
  SCORE,
  /** The highest engagement rate as shown; unknown ones last. */
  ENGAGEMENT,
  /** The lowest cost per engagement as shown, estimates included; unknown ones last. */
  COST,
  /** The best niche fit {@code F}. */
  FIT,
  /** The most followers; those of unknown size last. */
  FOLLOWERS,
  /** The best engagement among channels of the same size; those without any known last. */
  AMONG_PEERS
}
