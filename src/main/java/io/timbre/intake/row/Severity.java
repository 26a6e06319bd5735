package io.timbre.intake.row;

/** The effect of a problem on its row. */
public enum Severity {
  /** The row is not imported. */
  REFUSED,
  /** The row is imported, with the figure or text in question left unknown or shortened. */
  WARNING,
  /** The row repeats an earlier one and is only counted. */
  REPEATED
}
