package io.timbre.intake.reading;

/**
 * What is wrong with one row.
 *
 * @param line of the file
 * @param column its header as in the file; blank where the row as a whole is meant
 * @param value what stands there, shortened; blank where the row as a whole is meant
 */
public record Problem(int line, String column, String value, Message reason, Severity severity) {
  private static final int SHOWN = 60;

  public Problem {
    value = value.length() <= SHOWN ? value : value.substring(0, shown(value)) + "…";
  }

  /** Half a character outside the basic plane cannot be stored. */
  private static int shown(String value) {
    return Character.isHighSurrogate(value.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
  }
}
