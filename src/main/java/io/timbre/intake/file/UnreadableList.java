package io.timbre.intake.file;

/**
 * Thrown if a file, or a list with its columns read in a certain way, cannot be imported at all.
 */
public final class UnreadableList extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Message reason;

  public UnreadableList(Message reason) {
    super(reason.key() + reason.arguments());
    this.reason = reason;
  }

  /** Why the list cannot be imported, and what to do. */
  public Message reason() {
    return reason;
  }
}
