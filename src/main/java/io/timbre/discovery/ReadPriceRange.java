package io.timbre.discovery;

import io.timbre.currency.ExchangeRates;
import io.timbre.ranking.PriceRange;
import io.timbre.ranking.Range;
import io.timbre.shell.TypedFigure;
import io.timbre.shell.Unit;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.joda.money.CurrencyUnit;

/**
 * Reads a range of prices, of a post or per engagement. Both bounds are in one currency. It is
 * stated in its own parameter or typed with one of the bounds, and the default applies if it is not
 * stated.
 */
final class ReadPriceRange {

  private final ReadParameters asked;
  private final ExchangeRates rates;
  private final Unit unit;
  private Optional<String> currency;

  private ReadPriceRange(
      ReadParameters asked, ExchangeRates rates, Unit unit, Optional<String> currency) {
    this.asked = asked;
    this.rates = rates;
    this.unit = unit;
    this.currency = currency;
  }

  /**
   * Reads a range.
   *
   * @param name name of the parameters, without {@code .min}, {@code .max} and {@code .currency}
   */
  static PriceRange of(String name, Unit unit, ReadParameters asked, ExchangeRates rates) {
    Optional<String> currency = asked.one(name + ReadQuestion.IN, text -> exchanged(text, rates));
    ReadPriceRange read = new ReadPriceRange(asked, rates, unit, currency);
    Range range = asked.range(name, read::bound);
    return new PriceRange(
        range, CurrencyUnit.of(read.currency.orElse(ReadQuestion.USUAL_CURRENCY)));
  }

  private OptionalDouble bound(String name) {
    Optional<TypedFigure> price = asked.figure(name, unit);
    // A sign that several currencies share stands for the one that is already chosen.
    Optional<String> typed =
        price.flatMap(read -> currency.filter(read.currencies()::contains).or(read::currency));
    if (typed.isPresent() && exchanged(typed.get(), rates).isEmpty()) {
      asked.refuse(name, "price.currency");
      return OptionalDouble.empty();
    }
    if (typed.isPresent() && currency.isPresent() && !typed.equals(currency)) {
      asked.refuse(name, "one-currency", currency.get(), typed.get());
      return OptionalDouble.empty();
    }
    currency = currency.or(() -> typed);
    return price.stream().mapToDouble(read -> read.value().doubleValue()).findFirst();
  }

  private static Optional<String> exchanged(String text, ExchangeRates rates) {
    String code = text.toUpperCase(Locale.ROOT);
    return Optional.of(code).filter(rates.currencies()::contains);
  }
}
