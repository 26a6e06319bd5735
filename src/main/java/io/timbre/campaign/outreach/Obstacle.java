package io.timbre.campaign.outreach;

import io.timbre.campaign.outreach.silence.Silence;

/** What keeps a message from being sent. */
public enum Obstacle {
  /** The mail server does not answer, or takes nothing for the moment. */
  UNREACHABLE,
  /** It did not become reachable in two days. */
  TOO_LATE,
  /** The mail server takes this message never. */
  REFUSED,
  /** The mail server does not take whoever signs in. */
  SIGN_IN,
  /** The password cannot be read any more. */
  SEALED,
  /** The workspace has no mail server any more. */
  NO_SERVER,
  /** The campaign was archived before the message was sent. */
  ARCHIVED,
  /** They asked to be erased. */
  ERASED,
  /** They unsubscribed. */
  UNSUBSCRIBED,
  /** They want no more, as somebody noted. */
  NOTED,
  /** It came back after the server had taken it, as somebody noted. */
  BOUNCED,
  /** Nobody knows whether it arrived. */
  INTERRUPTED;

  static Obstacle of(Silence silence) {
    return switch (silence) {
      case ERASED -> ERASED;
      case UNSUBSCRIBED -> UNSUBSCRIBED;
      case NOTED -> NOTED;
    };
  }
}
