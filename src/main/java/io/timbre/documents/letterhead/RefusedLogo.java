package io.timbre.documents.letterhead;

/** An uploaded file cannot be used as a logo. Nothing of it was stored. */
public class RefusedLogo extends Exception {

  private static final long serialVersionUID = 1;

  private final Reason reason;

  RefusedLogo(Reason reason) {
    super(reason.toString());
    this.reason = reason;
  }

  /** What is wrong with the file. */
  public enum Reason {
    /** It has more than {@link Logo#MOST_BYTES} bytes. */
    LARGE,
    /** Its content is neither PNG nor JPEG, whatever its name is. */
    FORMAT,
    /** It is wider or higher than {@link Logo#LARGEST} pixels. */
    PIXELS,
    /** It is damaged, or uses colours that cannot be read. */
    DAMAGED
  }

  public Reason reason() {
    return reason;
  }
}
