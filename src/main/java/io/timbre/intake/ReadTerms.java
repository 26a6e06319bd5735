package io.timbre.intake;

import io.timbre.catalog.Platform;
import io.timbre.currency.ExchangeRates;
import io.timbre.intake.file.Message;
import io.timbre.intake.row.ListTerms;
import io.timbre.shell.Typed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the terms that a person states about a list. */
@Component
public class ReadTerms {

  private final ExchangeRates exchangeRates;
  private final Clock clock;

  ReadTerms(ExchangeRates exchangeRates, Clock clock) {
    this.exchangeRates = exchangeRates;
    this.clock = clock;
  }

  /**
   * Reads the terms as they were typed.
   *
   * @param capturedOn an ISO date from the year 2000 up to today in the time zone that is furthest
   *     ahead
   * @throws RefusedTerms if any of the terms is wrong, with a reason for each
   */
  public ListTerms read(
      @Nullable String platform, @Nullable String currency, @Nullable String capturedOn) {
    Map<String, Message> reasons = new LinkedHashMap<>();
    Optional<Platform> onPlatform = platform(Typed.stripped(platform));
    if (onPlatform.isEmpty()) {
      reasons.put("platform", Message.of("intake.terms.platform", Typed.stripped(platform)));
    }
    Optional<String> inCurrency = currency(Typed.stripped(currency));
    if (inCurrency.isEmpty()) {
      String offered = String.join(", ", currencies());
      reasons.put(
          "currency", Message.of("intake.terms.currency", Typed.stripped(currency), offered));
    }
    Optional<LocalDate> onDay = day(Typed.stripped(capturedOn));
    if (onDay.isEmpty()) {
      reasons.put("capturedOn", Message.of("intake.terms.date", Typed.stripped(capturedOn)));
    } else if (onDay.get().isAfter(latest())) {
      reasons.put("capturedOn", Message.of("intake.terms.future", Typed.stripped(capturedOn)));
    }
    if (!reasons.isEmpty()) {
      throw new RefusedTerms(reasons);
    }
    return new ListTerms(
        onPlatform.orElseThrow(), CurrencyUnit.of(inCurrency.orElseThrow()), onDay.orElseThrow());
  }

  /** The currencies that prices may be in, by their ISO codes. */
  public List<String> currencies() {
    return exchangeRates.currencies();
  }

  /** Today in the time zone that is furthest ahead. */
  private LocalDate latest() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.MAX);
  }

  private static Optional<Platform> platform(String typed) {
    return Arrays.stream(Platform.values())
        .filter(platform -> platform.name().equalsIgnoreCase(typed))
        .findFirst();
  }

  private Optional<String> currency(String typed) {
    String code = typed.toUpperCase(Locale.ROOT);
    return currencies().stream().filter(code::equals).findFirst();
  }

  private static Optional<LocalDate> day(String typed) {
    try {
      return Optional.of(LocalDate.parse(typed))
          .filter(day -> !day.isBefore(ListTerms.EARLIEST_DAY));
    } catch (DateTimeParseException noDate) {
      return Optional.empty();
    }
  }
}
