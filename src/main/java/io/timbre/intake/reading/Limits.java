package io.timbre.intake.reading;

/**
 * How large a list may be.
 *
 * @param bytes of the file
 * @param columns of its header
 * @param characters of one line
 */
public record Limits(long bytes, int columns, int characters) {
  /** 100 MB, 256 columns, a million characters a line: far more than the longest list known. */
  public static final Limits USUAL = new Limits(100_000_000, 256, 1_000_000);

  public Limits {
    if (bytes < 1 || columns < 1 || characters < 1) {
      throw new IllegalArgumentException("Limits are positive");
    }
  }
}
