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
 * Reads the price of a post: two bounds in one currency, which is said beside them or typed with
 * either of them, and is the euro where it is not said at all.
 */
final class ReadPrice {

  private final ReadParameters asked;
  private final ExchangeRates rates;
  private Optional<String> currency = Optional.empty();

  ReadPrice(ReadParameters asked, ExchangeRates rates) {
    this.asked = asked;
    this.rates = rates;
  }

  PriceRange range() {
    currency = asked.one(ReadQuestion.CURRENCY, this::known);
    Range range = asked.range("price", this::bound);
    return new PriceRange(range, CurrencyUnit.of(currency.orElse(ReadQuestion.USUAL_CURRENCY)));
  }

  private OptionalDouble bound(String name) {
    Optional<TypedFigure> price = asked.figure(name, Unit.MONEY);
    // A sign that several currencies share stands for the one that is chosen already.
    Optional<String> typed =
        price.flatMap(read -> currency.filter(read.currencies()::contains).or(read::currency));
    if (typed.isPresent() && known(typed.get()).isEmpty()) {
      asked.refuse(name, "price.currency");
      return OptionalDouble.empty();
    }
    if (typed.isPresent() && currency.isPresent() && !typed.equals(currency)) {
      asked.refuse(name, "one-currency");
      return OptionalDouble.empty();
    }
    currency = currency.or(() -> typed);
    return price.stream().mapToDouble(read -> read.value().doubleValue()).findFirst();
  }

  private Optional<String> known(String text) {
    String code = text.toUpperCase(Locale.ROOT);
    return Optional.of(code).filter(rates.currencies()::contains);
  }
}
