package io.timbre.ranking;

/** The order of a ranking, best first. Equal channels are ordered by rising channel ID. */
public enum Order {
  /** Highest score for the brief first. */
  SCORE,
  /** Highest engagement rate as shown first; unknown rates last. */
  ENGAGEMENT,
  /** Lowest cost per engagement as shown first, including estimates; unknown costs last. */
  COST,
  /** Highest niche fit {@code F} first. */
  FIT,
  /** Most followers first; unknown followers last. */
  FOLLOWERS,
  /** Best engagement among channels of the same size first; channels without a known rate last. */
  AMONG_PEERS
}
