package io.timbre.approval;

/** A figure that the agency can show to a client or leave out. */
public enum SharedFigure {
  SCORE,
  RATE,
  ENGAGEMENTS,
  PRICE,
  PER_ENGAGEMENT,
  FOLLOWERS
}
