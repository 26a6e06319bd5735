package io.timbre.outreach;

import io.timbre.mail.suppression.SuppressionReason;

/** A message is refused and not sent. */
public class CannotWrite extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final Reason reason;

  CannotWrite(Reason reason) {
    super("The message is not sent: " + reason);
    this.reason = reason;
  }

  static CannotWrite because(SuppressionReason suppression) {
    return new CannotWrite(
        switch (suppression) {
          case ERASED -> Reason.ERASED;
          case UNSUBSCRIBED -> Reason.UNSUBSCRIBED;
          case NOTED -> Reason.NOTED;
        });
  }

  public Reason reason() {
    return reason;
  }

  /** Why a message is refused. */
  public enum Reason {
    /** A placeholder has no value yet. */
    OPEN,
    /** The workspace has no address of the channel. */
    NO_ADDRESS,
    /** The workspace has no mail server. */
    NO_SERVER,
    /** The workspace has reached its limit of messages in an hour. */
    TOO_MANY,
    /** The same message is on its way to the channel or was sent already. */
    TWICE,
    /** Another creator of the campaign has the same address. */
    SHARED_ADDRESS,
    /** The creator was erased, so no workspace may write to them. */
    ERASED,
    /** The creator unsubscribed from the workspace's messages. */
    UNSUBSCRIBED,
    /** A person noted that the creator wants no more messages. */
    NOTED
  }
}
