package io.timbre.discovery.web;

import io.timbre.catalog.Channel;
import io.timbre.currency.ExchangeRate;
import io.timbre.currency.SayRate;
import io.timbre.scoring.Cost;
import io.timbre.shell.Sentence;
import io.timbre.shell.Show;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** Writes what is kept in euros in the currency that a page shows, and says at which rate. */
final class Prices {

  private final CurrencyUnit currency;
  private final Map<CurrencyUnit, ExchangeRate> rates;
  private final double perEuro;
  private final SayRate sayRate;
  private final Show show;

  /**
   * @throws IllegalArgumentException for a currency without a rate of exchange
   */
  Prices(CurrencyUnit currency, Map<CurrencyUnit, ExchangeRate> rates, SayRate sayRate, Show show) {
    ExchangeRate rate = rates.get(currency);
    if (rate == null) {
      throw new IllegalArgumentException("No rate of exchange for " + currency);
    }
    this.currency = currency;
    this.rates = rates;
    this.perEuro = rate.perEuro().doubleValue();
    this.sayRate = sayRate;
    this.show = show;
  }

  /** A sum, as many digits of it as say something. */
  String write(double euros) {
    return show.each(BigDecimal.valueOf(euros * perEuro), currency.getCode());
  }

  /** An estimate is written with two figures: more would look surer than it is. */
  String write(double euros, boolean estimated) {
    return estimated ? show.about(euros * perEuro, currency.getCode()) : write(euros);
  }

  /** Null where unknown. */
  @Nullable String write(OptionalDouble euros, boolean estimated) {
    return euros.isPresent() ? write(euros.getAsDouble(), estimated) : null;
  }

  /** From what price, and at which rate of which day; null where nothing was converted. */
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

  /** What one post costs, by the list or estimated, and the rate where it was converted. */
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

  /** That the stated price is not used, where its currency has no rate. */
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
    return sayRate.between(stated, currency, rates).map(show::say);
  }

  private String written(BigMoney price) {
    return show.money(price.getAmount(), price.getCurrencyUnit().getCode());
  }
}
