package io.timbre.reading;

import io.timbre.niche.TableLine;
import io.timbre.reading.Token.Kind;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit: £300, 1.500 €, 20k, 4%.
 *
 * @param value the number, including any factor such as "k"
 * @param factor the factor of "k" and the like; 1 if there is none
 * @param currency the currency; empty if none is stated
 * @param percent whether it is a percentage
 * @param end index of the first token after it
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

  /** Reads the amount that begins at this token, with its number or with the currency before it. */
  static Optional<Amount> at(TypedText text, int place) {
    Optional<WordTable.Found<CurrencyUnit>> before = currencyAt(text, place);
    int start = before.map(WordTable.Found::end).orElse(place);
    Token token = text.at(start);
    if (!token.is(Kind.NUMBER) || token.typed().length() > LONGEST) {
      return Optional.empty();
    }
    double factor = factor(token.typed());
    Optional<CurrencyUnit> currency = before.map(WordTable.Found::meaning);
    Amount bare = new Amount(number(token.typed()) * factor, factor, currency, false, start + 1);
    return Optional.of(factor == 1 ? bare.multiplied(text).withUnit(text) : bare.withUnit(text));
  }

  private Amount multiplied(TypedText text) {
    int thousand = Cue.THOUSAND.after(text, end);
    int million = Cue.MILLION.after(text, end);
    double by = thousand > end ? 1_000 : million > end ? 1_000_000 : 1;
    return new Amount(value * by, by, currency, percent, Math.max(thousand, million));
  }

  private Amount withUnit(TypedText text) {
    int percentEnd = Cue.PERCENT.after(text, end);
    if (percentEnd > end || currency.isPresent()) {
      return new Amount(value, factor, currency, percentEnd > end, percentEnd);
    }
    int cent = Cue.CENT.after(text, end);
    int penny = Cue.PENNY.after(text, end);
    if (Math.max(cent, penny) > end) {
      CurrencyUnit of = penny > end ? CurrencyUnit.GBP : CurrencyUnit.EUR;
      return new Amount(value / 100, factor, Optional.of(of), false, Math.max(cent, penny));
    }
    return currencyAt(text, end)
        .map(after -> new Amount(value, factor, Optional.of(after.meaning()), false, after.end()))
        .orElse(this);
  }

  /** Returns this amount multiplied by the factor of the other end of its range, as in "10-50k". */
  Amount times(double other) {
    return new Amount(value * other, other, currency, percent, end);
  }

  private static Optional<WordTable.Found<CurrencyUnit>> currencyAt(TypedText text, int place) {
    String typed = text.at(place).typed();
    return CURRENCIES
        .at(text, place)
        .or(() ->
            typed.equals(typed.toUpperCase(Locale.ROOT)) && CODES.contains(typed)
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

  /**
   * Parses a number. A point or comma before three digits separates thousands; before fewer digits
   * it is a decimal separator.
   */
  private static double number(String typed) {
    Matcher letters = Pattern.compile("\\s?[kKmM]$").matcher(typed);
    String digits = letters.replaceAll("");
    if (!GROUPED.matcher(digits).matches()) {
      return Double.parseDouble(digits.replace(',', '.').replaceAll("[^\\d.]", ""));
    }
    @Nullable String decimals =
        digits.matches(".*[.,]\\d{1,2}") ? digits.replaceAll(".*[.,]", "") : null;
    String whole =
        decimals == null ? digits : digits.substring(0, digits.length() - decimals.length() - 1);
    return Double.parseDouble(
        NOT_A_DIGIT.matcher(whole).replaceAll("") + (decimals == null ? "" : "." + decimals));
  }
}
