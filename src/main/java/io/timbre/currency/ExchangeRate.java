package io.timbre.currency;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.joda.money.CurrencyUnit;

/**
 * What a currency is worth on a day.
 *
 * @param perEuro units of the currency for one euro; more than 0
 */
public record ExchangeRate(
    CurrencyUnit currency, BigDecimal perEuro, LocalDate asOf, RateSource source) {

  /** A rate that is so many days old no longer says much about today's prices. */
  private static final int OLD_AFTER_DAYS = 35;

  /** By how much of the last rate another one may differ before it looks like a mistake. */
  private static final BigDecimal USUAL_CHANGE = new BigDecimal("0.2");

  public ExchangeRate {
    if (perEuro.signum() <= 0) {
      throw new IllegalArgumentException("An exchange rate is more than 0, not " + perEuro);
    }
  }

  /** Whether it says little about prices of a day. The euro is always worth one euro. */
  public boolean isOldOn(LocalDate today) {
    return !currency.equals(CurrencyUnit.EUR) && asOf.plusDays(OLD_AFTER_DAYS).isBefore(today);
  }

  /** Whether another rate is so far from this one that it may be a mistake: by more than 20%. */
  public boolean isFarFrom(BigDecimal other) {
    return other.subtract(perEuro).abs().compareTo(perEuro.multiply(USUAL_CHANGE)) > 0;
  }
}
