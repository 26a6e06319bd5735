package io.timbre.intake.row;

import io.timbre.intake.file.Message;

/**
 * A problem with one row.
 *
 * @param line the number of the line in the file
 * @param column the column's header as in the file; blank if the problem is with the whole row
 * @param value the cell's content, shortened; blank if the problem is with the whole row
 */
public record Problem(int line, String column, String value, Message reason, Severity severity) {
  private static final int SHOWN = 60;

  public Problem {
    value = value.length() <= SHOWN ? value : value.substring(0, shown(value)) + "…";
  }

  /**
   * The length at which to cut. A surrogate pair is not split, since half of one cannot be stored.
   */
  private static int shown(String value) {
    return Character.isHighSurrogate(value.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
  }
}
