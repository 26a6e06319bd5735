package io.timbre.currency;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What published rates would change.
 *
 * @param day the rates are of
 * @param changed rates that would count instead of earlier ones
 * @param unknown currencies that no price may be in: they are passed over
 * @param kept currencies that the file does not hold, or that have a newer rate
 */
public record RateChanges(
    LocalDate day, List<Change> changed, List<String> unknown, List<String> kept) {

  /**
   * A rate that would change.
   *
   * @param before the rate that counts now
   */
  public record Change(ExchangeRate before, BigDecimal perEuro) {

    /** Whether it looks like a mistake. */
    public boolean isFar() {
      return before.isFarFrom(perEuro);
    }
  }
}
