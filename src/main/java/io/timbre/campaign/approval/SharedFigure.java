package io.timbre.campaign.approval;

/** A figure that a client may be shown, or not. */
public enum SharedFigure {
  SCORE,
  RATE,
  ENGAGEMENTS,
  PRICE,
  PER_ENGAGEMENT,
  FOLLOWERS
}
