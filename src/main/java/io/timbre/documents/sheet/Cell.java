package io.timbre.documents.sheet;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One cell of a sheet, typed, so that each format writes it in its own way. */
public sealed interface Cell {

  /** An empty cell for an unknown value, which is never written as 0. */
  record Nothing() implements Cell {}

  /** Text. No format writes it in such a way that it runs as a formula. */
  record Text(String words) implements Cell {}

  /** A count. */
  record Whole(long count) implements Cell {}

  /** A figure that is shown with one decimal. */
  record Decimal(double figure) implements Cell {}

  /** A share as a fraction: 0.079 is 7.9%. */
  record Percent(double fraction) implements Cell {}

  /** Money, shown with the decimals of the amount, and at least those of its currency. */
  record Amount(BigDecimal amount, String currency) implements Cell {}

  record Day(LocalDate day) implements Cell {}

  /** A web address. */
  record Link(URI address) implements Cell {}

  /** The cell for an unknown value. */
  Cell NOTHING = new Nothing();

  /** A text; an empty cell if it is blank. */
  static Cell text(String words) {
    return words.isBlank() ? NOTHING : new Text(words);
  }

  /** A count, rounded to a whole number; an empty cell if it is unknown. */
  static Cell whole(@Nullable Number count) {
    return count == null ? NOTHING : new Whole(Math.round(count.doubleValue()));
  }

  /** A figure; an empty cell if it is unknown. */
  static Cell decimal(@Nullable Double figure) {
    return figure == null ? NOTHING : new Decimal(figure);
  }

  /** A share; an empty cell if it is unknown. */
  static Cell percent(@Nullable Double fraction) {
    return fraction == null ? NOTHING : new Percent(fraction);
  }

  /** Money; an empty cell if it is unknown. */
  static Cell amount(Optional<BigDecimal> amount, String currency) {
    return amount.<Cell>map(known -> new Amount(known, currency)).orElse(NOTHING);
  }

  /** A day; an empty cell if it is unknown. */
  static Cell day(Optional<LocalDate> day) {
    return day.<Cell>map(Day::new).orElse(NOTHING);
  }
}
