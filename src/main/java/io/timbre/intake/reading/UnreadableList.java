package io.timbre.intake.reading;

/** A file, or a reading of its columns, that cannot be imported at all; the message says why. */
public final class UnreadableList extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Message reason;

  public UnreadableList(Message reason) {
    super(reason.key() + reason.arguments());
    this.reason = reason;
  }

  /** Why, and what to do about it. */
  public Message reason() {
    return reason;
  }
}
