package io.timbre.intake.column;

import io.timbre.catalog.Handle;
import io.timbre.catalog.Platform;
import io.timbre.intake.cell.DateOrder;
import io.timbre.intake.cell.DecimalMark;
import io.timbre.intake.cell.Figure;
import io.timbre.intake.cell.MissingMarks;
import io.timbre.intake.cell.ReadFigure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A sample of a column's cells, and what it shows about the column.
 *
 * @param values the cells that are not missing values
 * @param figures the numbers among them
 */
record ColumnContents(List<String> values, List<Figure.Known> figures) {
  private static final Pattern HANDLE = Pattern.compile("@?[A-Za-z0-9._-]{1,50}");
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)(https?://)?([a-z]+\\.)?(instagram|tiktok|youtube)\\.com/.+");

  static ColumnContents of(List<String> cells) {
    List<String> values = cells.stream().filter(cell -> !MissingMarks.isMissing(cell)).toList();
    DecimalMark mark = DecimalMark.shownBy(values).orElse(DecimalMark.NEITHER);
    List<Figure.Known> figures =
        values.stream()
            .map(value -> ReadFigure.read(value, mark))
            .filter(Figure.Known.class::isInstance)
            .map(Figure.Known.class::cast)
            .toList();
    return new ColumnContents(values, figures);
  }

  boolean isEmpty() {
    return values.isEmpty();
  }

  /**
   * Whether the column may contain numbers: at least half of its values are numbers, or it has
   * none.
   */
  boolean mayBeFigures() {
    return figures.size() * 2 >= values.size();
  }

  boolean isText() {
    return figures.size() * 2 < values.size();
  }

  boolean hasPercentSigns() {
    return figures.stream().filter(Figure.Known::isPercentage).count() * 2 > figures.size();
  }

  boolean hasCurrencies() {
    return figures.stream().anyMatch(it -> !it.unit().isEmpty() && !it.isPercentage());
  }

  /**
   * Whether the numbers could be rates: most have a percent sign, or they are small and many are
   * not whole.
   */
  boolean looksLikeRates() {
    long small = figures.stream().filter(it -> it.value().doubleValue() <= 100).count();
    long broken = figures.stream().filter(it -> !isWhole(it.value())).count();
    return hasPercentSigns()
        || !figures.isEmpty() && small * 10 >= figures.size() * 9L && broken * 3 >= figures.size();
  }

  /** The median of the numbers; 0 if there are none. */
  double median() {
    return figures.isEmpty()
        ? 0
        : figures.stream()
            .mapToDouble(it -> it.value().doubleValue())
            .sorted()
            .toArray()[figures.size() / 2];
  }

  /** The share of values that contain only characters of handles. */
  double likeHandles() {
    return share(value -> HANDLE.matcher(value).matches());
  }

  double inLowerCase() {
    return share(value -> value.equals(value.toLowerCase(Locale.ROOT)));
  }

  double marked() {
    return share(value -> value.startsWith("@"));
  }

  /** The share of values that are the address of a channel on this platform, or on any if empty. */
  double addresses(Optional<Platform> platform) {
    List<Platform> platforms = platform.map(List::of).orElse(List.of(Platform.values()));
    return share(value ->
        ADDRESS.matcher(value).matches() && platforms.stream().anyMatch(it -> names(it, value)));
  }

  double dates() {
    return share(value -> DateOrder.shownBy(values).read(value).isPresent());
  }

  double platforms() {
    return share(value -> HeaderWords.platform(value).isPresent());
  }

  double share(Predicate<String> test) {
    return values.isEmpty() ? 0 : (double) values.stream().filter(test).count() / values.size();
  }

  private static boolean isWhole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0;
  }

  private static boolean names(Platform platform, String address) {
    try {
      Handle.of(platform, address);
      return true;
    } catch (IllegalArgumentException noChannel) {
      return false;
    }
  }
}
