package io.timbre.discovery.web;

import io.timbre.catalog.Channel;
import io.timbre.currency.ExchangeRate;
import io.timbre.currency.ExchangeRates;
import io.timbre.currency.SayRate;
import io.timbre.discovery.web.RankingApi.PriceJson;
import io.timbre.scoring.Cost;
import io.timbre.shell.Sentence;
import io.timbre.shell.Show;
import java.util.Map;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what a channel's stated price is in euros, at which rate, or why it is not used. */
@Component
class ShowPrice {

  private final ExchangeRates rates;
  private final SayRate sayRate;
  private final Show show;

  ShowPrice(ExchangeRates rates, SayRate sayRate, Show show) {
    this.rates = rates;
    this.sayRate = sayRate;
    this.show = show;
  }

  /** The price that the score counts, and the rate where it was stated in another currency. */
  Sentence known(double euros, Channel channel) {
    BigMoney stated = channel.rates().getLast().price();
    return sayRate
        .between(stated.getCurrencyUnit(), CurrencyUnit.EUR, rates.now())
        .map(rate ->
            new Sentence("stat.cost.converted", show.euros(euros), written(stated), show.say(rate)))
        .orElseGet(() -> new Sentence("stat.cost.known", show.euros(euros)));
  }

  /** That the stated price is not used, where its currency has no rate. */
  Optional<Sentence> unexchanged(Channel channel) {
    if (channel.rates().isEmpty()) {
      return Optional.empty();
    }
    BigMoney stated = channel.rates().getLast().price();
    CurrencyUnit currency = stated.getCurrencyUnit();
    return rates.of(currency).isPresent()
        ? Optional.empty()
        : Optional.of(new Sentence("stat.cost.unexchanged", currency.getCode(), written(stated)));
  }

  /** As data; null where no price is stated. */
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

  private String written(BigMoney price) {
    return show.money(price.getAmount(), price.getCurrencyUnit().getCode());
  }
}
