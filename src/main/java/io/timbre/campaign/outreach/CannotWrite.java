package io.timbre.campaign.outreach;

import io.timbre.campaign.outreach.silence.Silence;

/** A message is not taken for sending. */
public class CannotWrite extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final Reason reason;

  CannotWrite(Reason reason) {
    super("No message is sent: " + reason);
    this.reason = reason;
  }

  static CannotWrite because(Silence silence) {
    return new CannotWrite(
        switch (silence) {
          case ERASED -> Reason.ERASED;
          case UNSUBSCRIBED -> Reason.UNSUBSCRIBED;
          case NOTED -> Reason.NOTED;
        });
  }

  public Reason reason() {
    return reason;
  }

  /** Why. */
  public enum Reason {
    /** A placeholder has no value yet. */
    OPEN,
    /** The workspace has no address. */
    NO_ADDRESS,
    /** The workspace has no mail server. */
    NO_SERVER,
    /** The workspace has sent as many as it may in an hour. */
    TOO_MANY,
    /** This very message goes out, or went, already. */
    TWICE,
    /** Another creator of the campaign has the same address. */
    SHARED_ADDRESS,
    /** Nobody may write to them. */
    ERASED,
    /** They unsubscribed. */
    UNSUBSCRIBED,
    /** They want no more, as somebody noted. */
    NOTED
  }
}
