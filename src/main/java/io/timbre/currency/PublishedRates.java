package io.timbre.currency;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The rates that the European Central Bank published for a day.
 *
 * @param perEuro units of each currency for one euro, by ISO code; more than 0
 */
public record PublishedRates(LocalDate day, SortedMap<String, BigDecimal> perEuro) {

  public PublishedRates {
    perEuro = new TreeMap<>(perEuro);
    if (perEuro.isEmpty() || perEuro.values().stream().anyMatch(rate -> rate.signum() <= 0)) {
      throw new IllegalArgumentException("Published rates are more than 0, not " + perEuro);
    }
  }
}
