package io.timbre.campaign.shortlist;

/** How far a campaign is with a channel. */
public enum EntryState {
  SHORTLISTED,
  CONTACTED,
  NEGOTIATING,
  AGREED,
  LIVE,
  DONE,
  DECLINED;

  /** Whether a price stands once this is reached. */
  public boolean needsPrice() {
    return this == AGREED || this == LIVE || this == DONE;
  }

  /**
   * Whether an entry may come to another state from here. People make mistakes, so steps may be
   * skipped and taken back; what is declined starts anew, and what is done cannot be declined.
   */
  public boolean leadsTo(EntryState other) {
    return switch (this) {
      case DECLINED -> other == SHORTLISTED || other == DECLINED;
      case DONE -> other != DECLINED;
      default -> true;
    };
  }
}
