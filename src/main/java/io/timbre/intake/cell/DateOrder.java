package io.timbre.intake.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which of the two small numbers in {@code 03/04/2022} is the day. */
public enum DateOrder {
  DAY_FIRST,
  MONTH_FIRST;

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[ T].*)?");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})(?: .*)?");

  /**
   * The order that these dates show: a number above 12 is a day. If none shows it, the day is
   * first.
   */
  public static DateOrder shownBy(Collection<String> dates) {
    boolean dayLast =
        dates.stream()
            .map(YEAR_LAST::matcher)
            .anyMatch(date -> date.matches() && Integer.parseInt(date.group(3)) > 12);
    return dayLast ? MONTH_FIRST : DAY_FIRST;
  }

  /** Reads the day in a cell; empty if the cell has none. */
  public Optional<LocalDate> read(String cell) {
    Matcher yearFirst = YEAR_FIRST.matcher(cell);
    if (yearFirst.matches()) {
      return date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
    }
    Matcher yearLast = YEAR_LAST.matcher(cell);
    if (!yearLast.matches()) {
      return Optional.empty();
    }
    boolean dayFirst = this == DAY_FIRST || yearLast.group(2).equals(".");
    String month = yearLast.group(dayFirst ? 3 : 1);
    String day = yearLast.group(dayFirst ? 1 : 3);
    return date(yearLast.group(4), month, day);
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
