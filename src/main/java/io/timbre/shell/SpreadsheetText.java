package io.timbre.shell;

import java.util.regex.Pattern;

/** Makes text safe for a file that a spreadsheet program opens. */
public final class SpreadsheetText {

  /** Text that a spreadsheet would run as a formula. */
  private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\t\r\n＝＋－＠].*");

  private SpreadsheetText() {}

  /**
   * The text for a cell of a CSV file. Text that would run as a formula gets a leading apostrophe.
   */
  public static String harmless(String text) {
    return FORMULA.matcher(text).matches() ? "'" + text : text;
  }
}
