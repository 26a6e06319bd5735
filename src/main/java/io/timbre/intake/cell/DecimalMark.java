package io.timbre.intake.cell;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a single point or comma before exactly three digits means: {@code 1.234} may be 1234 or
 * slightly more than 1. All other figures are clear: {@code 12,5} has decimals, {@code 1.234.567}
 * and {@code 1.234,5} have thousands. The clear figures of a column therefore decide how the others
 * are read.
 */
public enum DecimalMark {
  POINT,
  COMMA,
  /**
   * No figure is clear. The mark separates thousands, since counts and prices rarely have three
   * decimals.
   */
  NEITHER,
  /** No figure is clear. The mark begins the decimals, since rates have no thousands. */
  EITHER;

  private static final Pattern BOTH = Pattern.compile("\\d([.,])\\d+([.,])\\d");
  private static final Pattern LONE = Pattern.compile("(\\d*)([.,])(\\d+)");

  /** Whether decimals follow this mark. */
  boolean begins(char mark) {
    return switch (this) {
      case POINT -> mark == '.';
      case COMMA -> mark == ',';
      case NEITHER -> false;
      case EITHER -> true;
    };
  }

  /**
   * The decimal mark that most of the clear figures show; empty if none is clear, or both marks are
   * equally frequent.
   */
  public static Optional<DecimalMark> shownBy(Collection<String> figures) {
    int points = 0;
    for (String figure : figures) {
      points += vote(figure);
    }
    return points == 0 ? Optional.empty() : Optional.of(points > 0 ? POINT : COMMA);
  }

  /** 1 for a point before decimals, -1 for a comma, 0 if the figure is not clear. */
  private static int vote(String figure) {
    if (figure.length() > ReadFigure.LONGEST) {
      return 0;
    }
    Matcher both = BOTH.matcher(figure);
    if (both.find()) {
      boolean thousands = both.group(1).equals(both.group(2));
      return (both.group(2).equals(".") ? 1 : -1) * (thousands ? -1 : 1);
    }
    Matcher lone = LONE.matcher(figure);
    if (!lone.find() || !beginsDecimals(lone.group(1), lone.group(3))) {
      return 0;
    }
    return lone.group(2).equals(".") ? 1 : -1;
  }

  /** Whether the digits around a single mark cannot be thousands. */
  static boolean beginsDecimals(String before, String after) {
    return after.length() != 3 || before.length() > 3 || before.isEmpty() || before.equals("0");
  }
}
