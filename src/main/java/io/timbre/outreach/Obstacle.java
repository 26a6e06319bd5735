package io.timbre.outreach;

import io.timbre.mail.suppression.SuppressionReason;

/** Why a message was not sent. */
public enum Obstacle {
  /** The mail server does not answer, or accepts nothing for the moment. */
  UNREACHABLE,
  /** The mail server could not be reached for two days. */
  TOO_LATE,
  /** The mail server refuses this message for good. */
  REFUSED,
  /** The mail server refuses the username or password. */
  SIGN_IN,
  /** The stored password cannot be decrypted any more. */
  SEALED,
  /** The workspace has no mail server any more. */
  NO_SERVER,
  /** The campaign was archived before the message was sent. */
  ARCHIVED,
  /** The creator was erased. */
  ERASED,
  /** The creator unsubscribed. */
  UNSUBSCRIBED,
  /** A person noted that the creator wants no more messages. */
  NOTED,
  /** A person noted that the message came back after the server had accepted it. */
  BOUNCED,
  /** It was interrupted, and it is not known whether it arrived. */
  INTERRUPTED;

  static Obstacle of(SuppressionReason suppression) {
    return switch (suppression) {
      case ERASED -> ERASED;
      case UNSUBSCRIBED -> UNSUBSCRIBED;
      case NOTED -> NOTED;
    };
  }
}
