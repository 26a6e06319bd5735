package io.timbre.shell;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A figure of at least 0 as people type it: {@code 20k}, {@code 1.5m}, {@code 5%}, {@code €300},
 * {@code 1,000}, {@code 10 000}, {@code 1.234,50}. Text that can be read in two ways is refused, so
 * that the person is asked.
 *
 * @param value the exact figure; of a percentage, the number before the sign
 * @param currencies ISO codes of the currency that was typed with it, the usual one first, since a
 *     dollar sign stands for several; empty if none was typed
 */
public record TypedFigure(BigDecimal value, List<String> currencies) {

  /** Thrown if a text is not a figure, with the name of a message that says what is expected. */
  public static final class NoFigure extends Exception {

    private static final long serialVersionUID = 1;

    private final String expected;

    private NoFigure(String expected) {
      super(expected, null, false, false);
      this.expected = expected;
    }

    /** {@code number}, {@code clear-number} or {@code positive-number}. */
    public String expected() {
      return expected;
    }
  }

  private static final String SIGN = "[a-z]{0,2}\\p{Sc}|[a-złč]{2,3}\\.?";

  /** Codes such as MXN and KRW, whose first letter is no multiplier. */
  private static final String CODES =
      Currency.getAvailableCurrencies().stream()
          .map(currency -> currency.getCurrencyCode().toLowerCase(Locale.ROOT))
          .filter(code -> code.startsWith("k") || code.startsWith("m"))
          .sorted()
          .collect(Collectors.joining("|"));

  private static final Pattern FIGURE =
      Pattern.compile(
          "(?<before>%1$s)? ?(?<digits>[0-9][0-9.,'’ ]{0,31}?)".formatted(SIGN)
              + " ?(?<times>(?!(?:%2$s)$)[km])? ?(?<after>%%|%1$s)?".formatted(SIGN, CODES));

  private static final Pattern NEGATIVE = Pattern.compile("[-−–].*[0-9].*");
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u2009\\u202f]+");
  private static final Pattern SPACED =
      Pattern.compile("([0-9]{1,3})([ '’][0-9]{3})+([.,][0-9]*)?");
  private static final Pattern PLAIN = Pattern.compile("[0-9]+([.,][0-9]*)?");

  /** Either a number of a thousand or more, or one with three decimals. */
  private static final Pattern GROUP = Pattern.compile("[1-9][0-9]{0,2}[.,][0-9]{3}");

  /** Thousands, with a zero too many or a separator in the wrong place. */
  private static final Pattern ZEROS = Pattern.compile("[0-9]+[.,]0{4,}");

  private static final Pattern GROUPS =
      Pattern.compile(
          "[1-9][0-9]{0,2}(?:(?:,[0-9]{3})+(?:\\.[0-9]*)?|(?:\\.[0-9]{3})+(?:,[0-9]*)?)");

  public TypedFigure {
    currencies = List.copyOf(currencies);
  }

  /**
   * The currency that was typed with the figure. For a sign that several share, it is the usual
   * one.
   */
  public Optional<String> currency() {
    return currencies.stream().findFirst();
  }

  /**
   * Reads a figure.
   *
   * @throws NoFigure if the text is not a figure of the unit, or can be read in two ways
   */
  public static TypedFigure read(String text, Unit unit) throws NoFigure {
    String folded = SPACE.matcher(text.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    Matcher figure = FIGURE.matcher(folded);
    if (!figure.matches()) {
      throw new NoFigure(NEGATIVE.matcher(folded).matches() ? "positive-number" : "number");
    }
    boolean shortened = figure.group("times") != null;
    BigDecimal value = number(figure.group("digits"), unit, shortened);
    return new TypedFigure(value.multiply(times(figure.group("times"))), currencies(figure, unit));
  }

  private static BigDecimal number(String digits, Unit unit, boolean shortened) throws NoFigure {
    String figure = SPACED.matcher(digits).matches() ? digits.replaceAll("[ '’]", "") : digits;
    boolean isEither = GROUP.matcher(figure).matches();
    boolean isSlip = unit.isGrouped() && !shortened && ZEROS.matcher(figure).matches();
    if (isEither && (shortened || !unit.isGrouped()) || isSlip) {
      throw new NoFigure("clear-number");
    }
    if (GROUPS.matcher(figure).matches() && (unit.isGrouped() || !isEither)) {
      return new BigDecimal(ungrouped(figure));
    }
    if (!PLAIN.matcher(figure).matches()) {
      throw new NoFigure("number");
    }
    return new BigDecimal(figure.replace(',', '.'));
  }

  /** Removes the thousands separators, which come before the decimal mark. */
  private static String ungrouped(String figure) {
    int comma = figure.indexOf(',');
    int point = figure.indexOf('.');
    boolean byComma = point < 0 || comma >= 0 && comma < point;
    return figure.replace(byComma ? "," : ".", "").replace(',', '.');
  }

  private static BigDecimal times(@Nullable String letter) {
    if (letter == null) {
      return BigDecimal.ONE;
    }
    return letter.equals("k") ? new BigDecimal(1_000) : new BigDecimal(1_000_000);
  }

  private static List<String> currencies(Matcher figure, Unit unit) throws NoFigure {
    Set<String> said = new HashSet<>();
    for (String part : List.of("before", "after")) {
      Optional.ofNullable(figure.group(part))
          .map(sign -> sign.endsWith(".") ? sign.substring(0, sign.length() - 1) : sign)
          .ifPresent(said::add);
    }
    if (said.remove("%") && !unit.isShare()
        || said.size() > 1
        || !said.isEmpty() && !unit.isPaid()) {
      throw new NoFigure("number");
    }
    List<String> codes = said.stream().flatMap(sign -> CurrencySigns.codes(sign).stream()).toList();
    if (codes.isEmpty() && !said.isEmpty()) {
      throw new NoFigure("number");
    }
    return codes;
  }
}
