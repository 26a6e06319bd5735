package io.timbre.shortlist;

/** The state of a channel on a campaign's shortlist. */
public enum EntryState {
  SHORTLISTED,
  CONTACTED,
  NEGOTIATING,
  AGREED,
  LIVE,
  DONE,
  DECLINED;

  /** Whether an entry in this state must have an agreed price. */
  public boolean needsPrice() {
    return this == AGREED || this == LIVE || this == DONE;
  }

  /**
   * Whether an entry can move from this state to another. Steps can be skipped and taken back, so
   * that mistakes can be corrected. A declined entry can only stay declined or go back to {@link
   * #SHORTLISTED}, and a done entry cannot be declined.
   */
  public boolean leadsTo(EntryState other) {
    return switch (this) {
      case DECLINED -> other == SHORTLISTED || other == DECLINED;
      case DONE -> other != DECLINED;
      default -> true;
    };
  }
}
