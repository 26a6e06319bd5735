package io.timbre.currency.web;

import io.timbre.currency.ExchangeRate;
import io.timbre.currency.ExchangeRates.StatedRate;
import io.timbre.currency.RateChanges.Change;
import io.timbre.shell.Format;
import io.timbre.shell.Sentence;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table of rates, written for people.
 *
 * @param name the name of the currency
 * @param source where the rate is from, and who entered or loaded it when
 * @param age a flag if the rate is old, otherwise null
 */
record RateRow(
    String code, String name, String perEuro, String day, Sentence source, @Nullable Sentence age) {

  static RateRow of(StatedRate stated, LocalDate today, Format format) {
    ExchangeRate rate = stated.rate();
    String by = stated.by().orElse("");
    return new RateRow(
        rate.currency().getCode(),
        name(rate.currency()),
        rate.perEuro().toPlainString(),
        format.day(rate.asOf()),
        new Sentence(
            "rates.source." + rate.source() + (by.isEmpty() ? "" : ".by"),
            by,
            stated.at().map(format::moment).orElse("")),
        rate.isOldOn(today)
            ? new Sentence("rates.old", ChronoUnit.MONTHS.between(rate.asOf(), today))
            : null);
  }

  private static String name(CurrencyUnit currency) {
    return currency.toCurrency().getDisplayName(Locale.UK);
  }

  /**
   * A rate that would change, written for people.
   *
   * @param far whether the change looks like a mistake
   */
  record ChangeRow(String code, String before, String beforeDay, String after, boolean far) {

    static ChangeRow of(Change change, Format format) {
      return new ChangeRow(
          change.before().currency().getCode(),
          change.before().perEuro().toPlainString(),
          format.day(change.before().asOf()),
          change.perEuro().toPlainString(),
          change.isFar());
    }
  }
}
