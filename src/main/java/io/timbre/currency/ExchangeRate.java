package io.timbre.currency;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.joda.money.CurrencyUnit;

/**
 * The value of a currency on a day.
 *
 * @param perEuro units of the currency for one euro; more than 0
 */
public record ExchangeRate(
    CurrencyUnit currency, BigDecimal perEuro, LocalDate asOf, RateSource source) {

  /** The age in days after which a rate says little about today's prices. */
  private static final int OLD_AFTER_DAYS = 35;

  /** The change, as a fraction of the last rate, above which a rate looks like a mistake. */
  private static final BigDecimal USUAL_CHANGE = new BigDecimal("0.2");

  public ExchangeRate {
    if (perEuro.signum() <= 0) {
      throw new IllegalArgumentException("An exchange rate is more than 0, not " + perEuro);
    }
  }

  /** Whether the rate says little about the prices of a day. The euro's rate is never old. */
  public boolean isOldOn(LocalDate today) {
    return !currency.equals(CurrencyUnit.EUR) && asOf.plusDays(OLD_AFTER_DAYS).isBefore(today);
  }

  /** Whether another rate is so far from this one that it may be a mistake: by more than 20%. */
  public boolean isFarFrom(BigDecimal other) {
    return other.subtract(perEuro).abs().compareTo(perEuro.multiply(USUAL_CHANGE)) > 0;
  }
}
