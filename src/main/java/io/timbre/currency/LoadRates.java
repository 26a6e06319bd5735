package io.timbre.currency;

import io.timbre.access.PersonId;
import io.timbre.currency.RateChanges.Change;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Loads rates that the European Central Bank published, all of them or none. */
@Component
public class LoadRates {

  private final ExchangeRates rates;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  LoadRates(ExchangeRates rates, ApplicationEventPublisher events, Clock clock) {
    this.rates = rates;
    this.events = events;
    this.clock = clock;
  }

  /** Returns what the rates would change, without changing it. */
  @Transactional(readOnly = true)
  public RateChanges preview(PublishedRates published) {
    List<Change> changed = new ArrayList<>();
    List<String> kept = new ArrayList<>();
    List<String> unknown = new ArrayList<>(published.perEuro().keySet());
    for (var stated : rates.all()) {
      ExchangeRate known = stated.rate();
      String code = known.currency().getCode();
      unknown.remove(code);
      BigDecimal perEuro = published.perEuro().get(code);
      if (known.currency().equals(CurrencyUnit.EUR)) {
        continue;
      }
      if (perEuro == null || known.asOf().isAfter(published.day())) {
        kept.add(code);
      } else if (differs(known, published.day(), perEuro)) {
        changed.add(new Change(known, perEuro));
      }
    }
    return new RateChanges(published.day(), changed, unknown, kept);
  }

  private static boolean differs(ExchangeRate known, LocalDate day, BigDecimal perEuro) {
    return !known.asOf().equals(day) || known.perEuro().compareTo(perEuro) != 0;
  }

  /**
   * Adds the published rates that differ from the current ones.
   *
   * @return how many rates changed
   * @throws RefusedRate if the rates are of a day in the future
   */
  @Transactional
  public int load(PublishedRates published, PersonId by) {
    if (published.day().isAfter(LocalDate.now(clock))) {
      throw new RefusedRate("file", "rates.wrong.future");
    }
    rates.lock();
    List<Change> changed = preview(published).changed();
    Instant now = clock.instant();
    for (Change change : changed) {
      CurrencyUnit currency = change.before().currency();
      rates.add(
          new ExchangeRate(currency, change.perEuro(), published.day(), RateSource.ECB),
          by.value(),
          now);
    }
    if (!changed.isEmpty()) {
      events.publishEvent(new ExchangeRatesChanged(now));
    }
    return changed.size();
  }
}
