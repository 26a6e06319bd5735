package io.timbre.currency.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * The form of a rate, as it was typed.
 *
 * @param sure whether the person confirmed the rate although it is far from the last one
 */
record RateForm(
    @Nullable String currency,
    @Nullable String perEuro,
    @Nullable String asOf,
    @Nullable Boolean sure) {

  static RateForm empty(LocalDate today) {
    return new RateForm(null, null, today.toString(), null);
  }

  /** The values read from the fields. */
  record Typed(CurrencyUnit currency, BigDecimal perEuro, LocalDate asOf) {}

  /**
   * Reads the fields and adds an error for each one that cannot be read. Empty if there are errors.
   */
  Optional<Typed> read(Errors errors) {
    Optional<CurrencyUnit> unit = readCurrency();
    Optional<BigDecimal> rate = readRate();
    Optional<LocalDate> day = readDay();
    reject(unit, "currency", "rates.wrong.currency", errors);
    reject(rate, "perEuro", "rates.wrong.rate", errors);
    reject(day, "asOf", "rates.wrong.day", errors);
    return errors.hasErrors()
        ? Optional.empty()
        : Optional.of(new Typed(unit.orElseThrow(), rate.orElseThrow(), day.orElseThrow()));
  }

  private static void reject(Optional<?> read, String field, String key, Errors errors) {
    if (read.isEmpty()) {
      errors.rejectValue(field, key);
    }
  }

  private Optional<CurrencyUnit> readCurrency() {
    try {
      return Optional.of(CurrencyUnit.of(text(currency).toUpperCase(Locale.ROOT)))
          .filter(unit -> !unit.isPseudoCurrency());
    } catch (IllegalCurrencyException unknown) {
      return Optional.empty();
    }
  }

  /**
   * Only a point is accepted as the decimal mark: 1,588 may be one and a half or more than a
   * thousand.
   */
  private Optional<BigDecimal> readRate() {
    return Optional.of(text(perEuro))
        .filter(typed -> typed.matches("[0-9]{1,13}(\\.[0-9]{1,6})?"))
        .map(BigDecimal::new)
        .filter(rate -> rate.signum() > 0);
  }

  private Optional<LocalDate> readDay() {
    try {
      return Optional.of(LocalDate.parse(text(asOf)));
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }

  private static String text(@Nullable String typed) {
    return Objects.requireNonNullElse(typed, "").strip();
  }
}
