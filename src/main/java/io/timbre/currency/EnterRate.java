package io.timbre.currency;

import io.timbre.access.PersonId;
import io.timbre.shell.Format;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.joda.money.CurrencyUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds an exchange rate that a person entered. Earlier rates are kept. */
@Component
public class EnterRate {

  /** The digits of a rate that the database stores, before and after the decimal point. */
  private static final int INTEGER_DIGITS = 13;

  private static final int DECIMALS = 6;

  private final ExchangeRates rates;
  private final ApplicationEventPublisher events;
  private final Format format;
  private final Clock clock;

  EnterRate(ExchangeRates rates, ApplicationEventPublisher events, Format format, Clock clock) {
    this.rates = rates;
    this.events = events;
    this.format = format;
    this.clock = clock;
  }

  /**
   * Adds a rate.
   *
   * @param sure whether the person confirmed the rate although it is more than 20% from the last
   *     one
   * @return false if this is already the current rate
   * @throws RefusedRate if the rate cannot be right; for the field {@code sure} if it is far from
   *     the last one and was not confirmed
   */
  @Transactional
  public boolean enter(
      CurrencyUnit currency, BigDecimal perEuro, LocalDate asOf, boolean sure, PersonId by) {
    check(currency, perEuro, asOf);
    rates.lock();
    ExchangeRate last = rates.of(currency).orElse(null);
    if (last != null && last.asOf().equals(asOf) && last.perEuro().compareTo(perEuro) == 0) {
      return false;
    }
    if (last != null) {
      compare(last, perEuro, asOf, sure);
    }
    rates.add(new ExchangeRate(currency, perEuro, asOf, RateSource.ENTERED), by.value(), now());
    events.publishEvent(new ExchangeRatesChanged(now()));
    return true;
  }

  private void check(CurrencyUnit currency, BigDecimal perEuro, LocalDate asOf) {
    if (currency.equals(CurrencyUnit.EUR)) {
      throw new RefusedRate("currency", "rates.wrong.euro");
    }
    if (perEuro.signum() <= 0
        || perEuro.stripTrailingZeros().scale() > DECIMALS
        || perEuro.precision() - perEuro.scale() > INTEGER_DIGITS) {
      throw new RefusedRate("perEuro", "rates.wrong.rate");
    }
    if (asOf.isAfter(LocalDate.now(clock))) {
      throw new RefusedRate("asOf", "rates.wrong.future");
    }
  }

  private void compare(ExchangeRate last, BigDecimal perEuro, LocalDate asOf, boolean sure) {
    String day = format.day(last.asOf());
    String code = last.currency().getCode();
    if (asOf.isBefore(last.asOf())) {
      throw new RefusedRate("asOf", "rates.wrong.older", code, day);
    }
    if (!sure && last.isFarFrom(perEuro)) {
      String before = last.perEuro().toPlainString();
      throw new RefusedRate("sure", "rates.wrong.far", code, before, day);
    }
  }

  private Instant now() {
    return clock.instant();
  }
}
