package io.timbre.campaign.export.letterhead;

/** A file is no logo that can be printed. Nothing was kept of it. */
public class RefusedLogo extends Exception {

  private static final long serialVersionUID = 1;

  private final Reason reason;

  RefusedLogo(Reason reason) {
    super(reason.toString());
    this.reason = reason;
  }

  /** What is wrong with it. */
  public enum Reason {
    /** It has more bytes than a logo may have. */
    LARGE,
    /** It is neither a PNG nor a JPEG, whatever its name says. */
    FORMAT,
    /** It has more pixels than a logo may have. */
    PIXELS,
    /** It is damaged, or in colours that cannot be read. */
    DAMAGED
  }

  public Reason reason() {
    return reason;
  }
}
