package io.timbre.outreach;

/** The state of a message. */
public enum MessageState {
  /** It waits for its first or next try. */
  QUEUED,
  /** It is being handed to the mail server. */
  SENDING,
  /** The mail server has accepted it. */
  SENT,
  /** A person sent it in another way and recorded that. */
  SENT_BY_HAND,
  /** It was not sent, or came back. It is sent only if a person tries again. */
  FAILED,
  /**
   * The connection broke while it was being sent. A person decides, so that it is not sent twice.
   */
  UNCERTAIN,
  /** A person withdrew it before it was sent. */
  WITHDRAWN
}
