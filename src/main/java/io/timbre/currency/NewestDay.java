package io.timbre.currency;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Collects the rates of the newest day, up to today, of a file that may contain thousands of days.
 */
final class NewestDay {

  private static final DateTimeFormatter IN_WORDS =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  /** The decimals that the database stores. */
  private static final int DECIMALS = 6;

  private final LocalDate today;
  private @Nullable PublishedRates newest;

  NewestDay(LocalDate today) {
    this.today = today;
  }

  /** Reads a day as the bank writes it: 2026-11-25, or 25 November 2026. */
  static LocalDate day(String written) {
    boolean inFigures = written.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    try {
      return inFigures ? LocalDate.parse(written) : LocalDate.parse(written, IN_WORDS);
    } catch (DateTimeException noDay) {
      throw new RefusedRate("file", "rates.wrong.file.day", written);
    }
  }

  void add(LocalDate day, Map<String, String> written) {
    if (day.isAfter(today) || newest != null && !day.isAfter(newest.day())) {
      return;
    }
    SortedMap<String, BigDecimal> rates = new TreeMap<>();
    written.forEach((currency, rate) -> rates.put(currency, rate(currency, rate)));
    if (!rates.isEmpty()) {
      newest = new PublishedRates(day, rates);
    }
  }

  Optional<PublishedRates> found() {
    return Optional.ofNullable(newest);
  }

  private static BigDecimal rate(String currency, String written) {
    if (!currency.matches("[A-Z]{3}") || !written.matches("[0-9]{1,9}(\\.[0-9]{1,9})?")) {
      throw new RefusedRate("file", "rates.wrong.file.rate", currency, written);
    }
    BigDecimal rate = new BigDecimal(written).setScale(DECIMALS, RoundingMode.HALF_UP);
    if (rate.signum() <= 0) {
      throw new RefusedRate("file", "rates.wrong.file.rate", currency, written);
    }
    return rate.stripTrailingZeros();
  }
}
