package io.timbre.currency.web;

import io.timbre.currency.PublishedRates;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The form that loads the rates of a file after they were read and shown.
 *
 * @param rates each as USD=1.165
 */
record LoadForm(@Nullable String day, @Nullable List<String> rates) {

  static LoadForm of(PublishedRates published) {
    return new LoadForm(
        published.day().toString(),
        published.perEuro().entrySet().stream()
            .map(one -> one.getKey() + "=" + one.getValue().toPlainString())
            .toList());
  }

  /** The rates; empty if the form does not have the format that the page sends. */
  Optional<PublishedRates> read() {
    SortedMap<String, BigDecimal> read = new TreeMap<>();
    for (String rate : Objects.requireNonNullElse(rates, List.<String>of())) {
      if (!rate.matches("[A-Z]{3}=[0-9]{1,13}(\\.[0-9]{1,6})?")) {
        return Optional.empty();
      }
      read.put(rate.substring(0, 3), new BigDecimal(rate.substring(4)));
    }
    try {
      return Optional.of(new PublishedRates(LocalDate.parse(Objects.toString(day, "")), read));
    } catch (DateTimeException | IllegalArgumentException unsent) {
      return Optional.empty();
    }
  }
}
