package io.timbre.campaign;

/** What a client wants from a campaign. */
public enum Goal {
  /** To be known. */
  AWARENESS,
  /** Visits. */
  TRAFFIC,
  /** Purchases. */
  SALES
}
