package io.timbre.intake.file;

/**
 * The limits on the size of a list.
 *
 * @param bytes the largest file, in bytes
 * @param columns the most columns in the header
 * @param characters the longest line, in characters
 */
public record Limits(long bytes, int columns, int characters) {
  /**
   * 100 MB, 256 columns and a million characters a line, far more than the longest known list has.
   */
  public static final Limits USUAL = new Limits(100_000_000, 256, 1_000_000);

  public Limits {
    if (bytes < 1 || columns < 1 || characters < 1) {
      throw new IllegalArgumentException("Limits are positive");
    }
  }
}
