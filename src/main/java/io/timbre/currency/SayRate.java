package io.timbre.currency;

import io.timbre.shell.Format;
import io.timbre.shell.Sentence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.springframework.stereotype.Component;

/** Writes the rate at which a price was converted, and the day of that rate. */
@Component
public class SayRate {

  private final ExchangeRates rates;
  private final Format format;

  SayRate(ExchangeRates rates, Format format) {
    this.rates = rates;
    this.format = format;
  }

  /**
   * The same of prices in euros, at the rate in use: a whole sentence.
   *
   * @param to ISO code
   */
  public Optional<Sentence> fromEuros(String to) {
    return between(CurrencyUnit.EUR, CurrencyUnit.of(to), rates.now())
        .map(rate -> new Sentence("exchange.converted", format.say(rate)));
  }

  /**
   * Writes the rate between two currencies, such as “at 1.165 USD per euro on 24 Nov 2026”. Both
   * rates are written if neither currency is the euro. Empty if the currencies are the same.
   *
   * @param rates the current rates
   */
  public Optional<Sentence> between(
      CurrencyUnit from, CurrencyUnit to, Map<CurrencyUnit, ExchangeRate> rates) {
    if (from.equals(to)) {
      return Optional.empty();
    }
    List<String> said =
        Stream.of(from, to)
            .filter(currency -> !currency.equals(CurrencyUnit.EUR))
            .map(rates::get)
            .map(rate -> rate == null ? format.message("exchange.unknown") : format.say(of(rate)))
            .toList();
    return Optional.of(
        said.size() == 1
            ? new Sentence("exchange.at", said.getFirst())
            : new Sentence("exchange.at.both", said.getFirst(), said.getLast()));
  }

  private Sentence of(ExchangeRate rate) {
    return new Sentence(
        "exchange.of",
        rate.perEuro().toPlainString(),
        rate.currency().getCode(),
        format.day(rate.asOf()));
  }
}
