package io.timbre.currency;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The changes that published rates would make.
 *
 * @param day the day of the published rates
 * @param changed rates that would replace the current ones
 * @param unknown currencies of the file that prices cannot be in; they are ignored
 * @param kept currencies that the file does not contain or that have a newer rate already
 */
public record RateChanges(
    LocalDate day, List<Change> changed, List<String> unknown, List<String> kept) {

  /**
   * A rate that would change.
   *
   * @param before the current rate
   */
  public record Change(ExchangeRate before, BigDecimal perEuro) {

    /** Whether the change is so large that it looks like a mistake. */
    public boolean isFar() {
      return before.isFarFrom(perEuro);
    }
  }
}
