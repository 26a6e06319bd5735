package io.timbre.campaign.outreach;

/** How far a message is. */
public enum MessageState {
  /** It waits for the mail server, the first time or once more. */
  QUEUED,
  /** It is being handed to the mail server at this moment. */
  SENDING,
  /** The mail server has taken it. */
  SENT,
  /** Somebody sent it elsewhere and said so. */
  SENT_BY_HAND,
  /** It was not sent, and will not be unless somebody tries again. */
  FAILED,
  /** The line broke while it went out: a person decides, rather than that it is sent twice. */
  UNCERTAIN,
  /** Somebody took it back before it went out. */
  WITHDRAWN
}
