package io.timbre.campaign.plan;

/** Whom a plan chooses among. */
public enum Pool {
  /** Everybody on the shortlist who did not decline. */
  SHORTLIST,
  /** They, and the best candidates for the brief. */
  CANDIDATES
}
