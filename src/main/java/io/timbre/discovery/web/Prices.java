package io.timbre.discovery.web;

import io.timbre.catalog.Channel;
import io.timbre.currency.ExchangeRate;
import io.timbre.currency.SayRate;
import io.timbre.scoring.Cost;
import io.timbre.shell.Format;
import io.timbre.shell.Sentence;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** Formats euro amounts in the currency of a page and states the exchange rate used. */
final class Prices {

  private final CurrencyUnit currency;
  private final Map<CurrencyUnit, ExchangeRate> rates;
  private final double perEuro;
  private final SayRate sayRate;
  private final Format format;

  /**
   * Creates a formatter for a currency.
   *
   * @throws IllegalArgumentException for a currency without an exchange rate
   */
  Prices(
      CurrencyUnit currency,
      Map<CurrencyUnit, ExchangeRate> rates,
      SayRate sayRate,
      Format format) {
    ExchangeRate rate = rates.get(currency);
    if (rate == null) {
      throw new IllegalArgumentException("No exchange rate for " + currency);
    }
    this.currency = currency;
    this.rates = rates;
    this.perEuro = rate.perEuro().doubleValue();
    this.sayRate = sayRate;
    this.format = format;
  }

  /** Returns an amount with as many digits as are meaningful. */
  String write(double euros) {
    return format.each(BigDecimal.valueOf(euros * perEuro), currency.getCode());
  }

  /**
   * Returns an amount. Estimates have two significant digits, because more would suggest false
   * precision.
   */
  String write(double euros, boolean estimated) {
    return estimated ? format.about(euros * perEuro, currency.getCode()) : write(euros);
  }

  /** Returns an amount; null if it is not known. */
  @Nullable String write(OptionalDouble euros, boolean estimated) {
    return euros.isPresent() ? write(euros.getAsDouble(), estimated) : null;
  }

  /**
   * Returns the original price and the exchange rate with its date; null if nothing was converted.
   */
  @Nullable Sentence converted(Channel channel, Cost cost) {
    if (cost.price().isEmpty()) {
      return null;
    }
    if (cost.estimated()) {
      return rateFrom(CurrencyUnit.EUR)
          .map(rate -> new Sentence("rank.converted.estimated", rate))
          .orElse(null);
    }
    BigMoney stated = channel.rates().getLast().price();
    return rateFrom(stated.getCurrencyUnit())
        .map(rate -> new Sentence("rank.converted", written(stated), rate))
        .orElse(null);
  }

  /**
   * Returns the price of one post, stated or estimated, with the exchange rate if it was converted.
   */
  Sentence perPost(Channel channel, Cost cost) {
    String price = write(cost.price().orElseThrow(), cost.estimated());
    if (cost.estimated()) {
      return rateFrom(CurrencyUnit.EUR)
          .map(rate -> new Sentence("stat.cost.estimated.converted", price, rate))
          .orElseGet(() -> new Sentence("stat.cost.estimated", price));
    }
    BigMoney stated = channel.rates().getLast().price();
    return rateFrom(stated.getCurrencyUnit())
        .map(rate -> new Sentence("stat.cost.converted", price, written(stated), rate))
        .orElseGet(() -> new Sentence("stat.cost.known", price));
  }

  /** Returns a note that the stated price is not used because its currency has no exchange rate. */
  Optional<Sentence> unexchanged(Channel channel) {
    return channel.rates().stream()
        .reduce((older, newest) -> newest)
        .map(rate -> rate.price())
        .filter(stated -> !rates.containsKey(stated.getCurrencyUnit()))
        .map(stated ->
            new Sentence(
                "stat.cost.unexchanged", stated.getCurrencyUnit().getCode(), written(stated)));
  }

  private Optional<String> rateFrom(CurrencyUnit stated) {
    return sayRate.between(stated, currency, rates).map(format::say);
  }

  private String written(BigMoney price) {
    return format.money(price.getAmount(), price.getCurrencyUnit().getCode());
  }
}
