package io.timbre.campaign.outreach.silence;

/** Why somebody must not be written to. */
public enum Silence {
  /** They asked to be erased: nobody may write to them. */
  ERASED,
  /** They unsubscribed from the workspace by the link in a message. */
  UNSUBSCRIBED,
  /** Somebody in the workspace noted that they want no more. */
  NOTED
}
