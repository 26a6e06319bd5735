package io.timbre.ranking.columns;

import io.timbre.currency.ExchangeRate;
import io.timbre.currency.ExchangeRates;
import io.timbre.ranking.Filters;
import io.timbre.ranking.PriceRange;
import io.timbre.ranking.Range;
import java.time.Clock;
import java.time.LocalDate;
import java.util.OptionalDouble;
import org.joda.money.CurrencyUnit;
import org.springframework.stereotype.Component;

/** Prepares filters for a pass: looks up names, converts prices and determines the current date. */
@Component
class PrepareFilters {

  /**
   * Tolerance for rounding: 300 pounds as a filter must match a price stored as 300 pounds,
   * although both were converted to euros by division.
   */
  private static final double ROUNDING = 1e-9;

  private final FindNamed findNamed;
  private final ExchangeRates rates;
  private final Clock clock;

  PrepareFilters(FindNamed findNamed, ExchangeRates rates, Clock clock) {
    this.findNamed = findNamed;
    this.rates = rates;
    this.clock = clock;
  }

  PreparedFilters of(Filters filters) {
    return new PreparedFilters(
        filters,
        findNamed.all(filters.words()),
        euros(filters.price()),
        euros(filters.costPerEngagement()),
        today());
  }

  PreparedFilters everything() {
    return PreparedFilters.everything(today());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  /**
   * Converts a range of prices to euros.
   *
   * @throws IllegalArgumentException for a currency without an exchange rate
   */
  private Range euros(PriceRange price) {
    if (price.currency().equals(CurrencyUnit.EUR)) {
      return price.range();
    }
    double perEuro =
        rates
            .of(price.currency())
            .map(ExchangeRate::perEuro)
            .orElseThrow(() -> unknown(price.currency()))
            .doubleValue();
    return new Range(
        times(price.range().min(), (1 - ROUNDING) / perEuro),
        times(price.range().max(), (1 + ROUNDING) / perEuro));
  }

  private static OptionalDouble times(OptionalDouble bound, double factor) {
    return bound.isPresent()
        ? OptionalDouble.of(bound.getAsDouble() * factor)
        : OptionalDouble.empty();
  }

  private static IllegalArgumentException unknown(CurrencyUnit currency) {
    return new IllegalArgumentException("No exchange rate is known for " + currency);
  }
}
