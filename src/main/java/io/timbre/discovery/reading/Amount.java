package io.timbre.discovery.reading;

import io.timbre.discovery.reading.Token.Kind;
import io.timbre.niche.TableLine;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * One number with its unit: £300, 1.500 €, 20k, 4 %.
 *
 * @param value the number, its thousands and millions multiplied in
 * @param factor what "k" and the like multiply it by; 1 without
 * @param end the first token after it
 */
record Amount(
    double value, double factor, Optional<CurrencyUnit> currency, boolean percent, int end) {

  private static final Pattern GROUPED =
      Pattern.compile("[1-9]\\d{0,2}(?:[.,'’\\u00a0\\u202f ]\\d{3})+(?:[.,]\\d{1,2})?");
  private static final Pattern NOT_A_DIGIT = Pattern.compile("\\D");
  private static final int LONGEST = 15;

  private static final Set<String> CODES =
      CurrencyUnit.registeredCurrencies().stream()
          .map(CurrencyUnit::getCode)
          .collect(Collectors.toUnmodifiableSet());
  private static final WordTable<CurrencyUnit> CURRENCIES = currencies();

  private static WordTable<CurrencyUnit> currencies() {
    WordTable<CurrencyUnit> table = new WordTable<>();
    for (TableLine line : WordTable.lines("currencies", "words", "currency")) {
      CurrencyUnit currency = CurrencyUnit.of(line.cell(1));
      WordTable.phrases(line.cell(0)).forEach(words -> table.put(words, currency));
    }
    return table;
  }

  /** The number that begins at this place, or the currency before it. */
  static Optional<Amount> at(TypedText text, int place) {
    Optional<WordTable.Found<CurrencyUnit>> before = currencyAt(text, place);
    int start = before.map(WordTable.Found::end).orElse(place);
    Token token = text.at(start);
    if (!token.is(Kind.NUMBER) || token.typed().length() > LONGEST) {
      return Optional.empty();
    }
    int end = start + 1;
    double factor = factor(token.typed());
    if (factor == 1) {
      int thousand = Cue.THOUSAND.after(text, end);
      int million = Cue.MILLION.after(text, end);
      factor = thousand > end ? 1_000 : million > end ? 1_000_000 : 1;
      end = Math.max(thousand, million);
    }
    int percent = Cue.PERCENT.after(text, end);
    Optional<WordTable.Found<CurrencyUnit>> after =
        before.isPresent() ? Optional.empty() : currencyAt(text, end);
    return Optional.of(
        new Amount(
            number(token.typed()) * factor,
            factor,
            before.or(() -> after).map(WordTable.Found::meaning),
            percent > end,
            Math.max(percent, after.map(WordTable.Found::end).orElse(end))));
  }

  /** The same amount as a part of a range whose other end says thousands or millions for both. */
  Amount times(double other) {
    return new Amount(value * other, other, currency, percent, end);
  }

  private static Optional<WordTable.Found<CurrencyUnit>> currencyAt(TypedText text, int place) {
    String typed = text.at(place).typed();
    return CURRENCIES
        .at(text, place)
        .or(() -> typed.equals(typed.toUpperCase(Locale.ROOT)) && CODES.contains(typed)
            ? Optional.of(new WordTable.Found<>(CurrencyUnit.of(typed), place + 1))
            : Optional.empty());
  }

  private static double factor(String typed) {
    return switch (Character.toLowerCase(typed.charAt(typed.length() - 1))) {
      case 'k' -> 1_000;
      case 'm' -> 1_000_000;
      default -> 1;
    };
  }

  /** A point or comma before three digits parts thousands; before fewer it begins decimals. */
  private static double number(String typed) {
    Matcher letters = Pattern.compile("\\s?[kKmM]$").matcher(typed);
    String digits = letters.replaceAll("");
    if (!GROUPED.matcher(digits).matches()) {
      return Double.parseDouble(digits.replace(',', '.').replaceAll("[^\\d.]", ""));
    }
    @Nullable String decimals = digits.matches(".*[.,]\\d{1,2}") ? digits.replaceAll(".*[.,]", "") : null;
    String whole =
        decimals == null ? digits : digits.substring(0, digits.length() - decimals.length() - 1);
    return Double.parseDouble(
        NOT_A_DIGIT.matcher(whole).replaceAll("") + (decimals == null ? "" : "." + decimals));
  }
}
