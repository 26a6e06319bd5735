package io.timbre.intake.reading;

/** What a problem does to its row. */
public enum Severity {
  /** The row does not go in. */
  REFUSED,
  /** The row goes in, with the figure or the text in question unknown. */
  WARNING,
  /** The row says once more what an earlier one said, and is counted, no more. */
  REPEATED
}
