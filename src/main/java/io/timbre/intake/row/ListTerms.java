package io.timbre.intake.row;

import io.timbre.catalog.Platform;
import java.time.LocalDate;
import org.joda.money.CurrencyUnit;

/**
 * What the list does not state about itself, and the person who imports it does.
 *
 * @param platform the platform of every row that does not name one
 * @param currency the currency of the prices
 * @param capturedOn the day of the figures, for every row that does not state one
 */
public record ListTerms(Platform platform, CurrencyUnit currency, LocalDate capturedOn) {

  /** The first day that figures can be from. */
  public static final LocalDate EARLIEST_DAY = LocalDate.of(2000, 1, 1);
}
