package io.timbre.intake.cell;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a lone point or comma before exactly three digits means: {@code 1.234} is 1234 or 1 and a
 * bit. Every other figure says it itself: {@code 12,5} has decimals, {@code 1.234.567} and {@code
 * 1.234,5} have thousands. So the figures of a column that do say it speak for those that do not.
 */
public enum DecimalMark {
  POINT,
  COMMA,
  /** Nothing speaks; counts and prices hardly ever have three decimals, so it groups thousands. */
  NEITHER,
  /** Nothing speaks; a rate has no thousands, so it begins the decimals. */
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

  /** What most of these figures show, where any of them shows it. */
  public static Optional<DecimalMark> shownBy(Collection<String> figures) {
    int points = 0;
    for (String figure : figures) {
      points += vote(figure);
    }
    return points == 0 ? Optional.empty() : Optional.of(points > 0 ? POINT : COMMA);
  }

  /** 1 for a point before decimals, -1 for a comma, 0 where the figure does not tell. */
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

  /** Whether the digits around a lone mark cannot be thousands. */
  static boolean beginsDecimals(String before, String after) {
    return after.length() != 3 || before.length() > 3 || before.isEmpty() || before.equals("0");
  }
}
