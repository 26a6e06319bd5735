package io.timbre.shell;

import java.util.regex.Pattern;

/** Text on its way into a file that a spreadsheet program opens. */
public final class SpreadsheetText {

  /** What a spreadsheet would take for a formula, and run. */
  private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\t\r\n＝＋－＠].*");

  private SpreadsheetText() {}

  /** The text as a cell of a CSV file that runs nothing: with an apostrophe where it would. */
  public static String harmless(String text) {
    return FORMULA.matcher(text).matches() ? "'" + text : text;
  }
}
