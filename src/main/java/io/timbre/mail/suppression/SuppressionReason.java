package io.timbre.mail.suppression;

/** Why a creator must not be written to, the strongest reason first. */
public enum SuppressionReason {
  /** The creator was erased, so no workspace may write to them. */
  ERASED,
  /** The creator unsubscribed from the workspace's messages by the link in one. */
  UNSUBSCRIBED,
  /** A person in the workspace noted that the creator wants no more messages. */
  NOTED
}
