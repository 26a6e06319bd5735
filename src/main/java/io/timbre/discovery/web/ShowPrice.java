package io.timbre.discovery.web;

import io.timbre.catalog.Channel;
import io.timbre.currency.ExchangeRate;
import io.timbre.currency.ExchangeRates;
import io.timbre.currency.SayRate;
import io.timbre.discovery.web.RankingApi.PriceJson;
import io.timbre.scoring.Cost;
import io.timbre.shell.Format;
import java.util.Map;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows the prices of channels at the current exchange rates. */
@Component
class ShowPrice {

  private final ExchangeRates rates;
  private final SayRate sayRate;
  private final Format format;

  ShowPrice(ExchangeRates rates, SayRate sayRate, Format format) {
    this.rates = rates;
    this.sayRate = sayRate;
    this.format = format;
  }

  /**
   * Returns a formatter for one currency.
   *
   * @throws IllegalArgumentException for a currency without an exchange rate
   */
  Prices in(CurrencyUnit currency) {
    return new Prices(currency, rates.now(), sayRate, format);
  }

  /** Returns the price as JSON; null if none is stated. */
  static @Nullable PriceJson json(
      Channel channel, Cost cost, Map<CurrencyUnit, ExchangeRate> rates) {
    if (channel.rates().isEmpty()) {
      return null;
    }
    BigMoney stated = channel.rates().getLast().price();
    ExchangeRate rate = rates.get(stated.getCurrencyUnit());
    return new PriceJson(
        stated.getAmount(),
        stated.getCurrencyUnit().getCode(),
        cost.estimated() || cost.price().isEmpty() ? null : cost.price().getAsDouble(),
        rate == null ? null : rate.perEuro(),
        rate == null ? null : rate.asOf());
  }
}
