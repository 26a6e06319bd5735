package io.timbre.discovery;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A figure of at least 0 as people type it: {@code 20k}, {@code 1.5m}, {@code 5%}, {@code €300},
 * {@code 1,000}, {@code 1.234,50}.
 *
 * @param value the figure; of a percentage, the number before the sign
 * @param currency ISO code of the currency that was typed with it
 */
record TypedFigure(double value, Optional<String> currency) {

  /** What makes a text no figure, as the name of a message of what is expected. */
  static final class NoFigure extends Exception {

    private static final long serialVersionUID = 1;

    private final String expected;

    private NoFigure(String expected) {
      super(expected, null, false, false);
      this.expected = expected;
    }

    String expected() {
      return expected;
    }
  }

  private static final Pattern FIGURE =
      Pattern.compile(
          "(?<before>[€£$]|[a-z]{3})? ?(?<digits>[0-9][0-9.,'’ ]{0,31}?)"
              + " ?(?<times>[km])? ?(?<after>%|[€£$]|[a-z]{3})?");

  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u2009\\u202f]+");
  private static final Pattern SPACED =
      Pattern.compile("([0-9]{1,3})([ '’][0-9]{3})+([.,][0-9]*)?");
  private static final Pattern PLAIN = Pattern.compile("[0-9]+([.,][0-9]*)?");

  /** A thousand and more, or a number with three decimals. */
  private static final Pattern GROUP = Pattern.compile("[1-9][0-9]{0,2}[.,][0-9]{3}");

  private static final Pattern GROUPS =
      Pattern.compile(
          "[1-9][0-9]{0,2}(?:(?:,[0-9]{3})+(?:\\.[0-9]*)?|(?:\\.[0-9]{3})+(?:,[0-9]*)?)");

  private static final Map<String, String> SIGNS = Map.of("€", "EUR", "£", "GBP", "$", "USD");

  /**
   * Reads a figure.
   *
   * @throws NoFigure for what is none of that unit, or could be either of two
   */
  static TypedFigure read(String text, Unit unit) throws NoFigure {
    String folded = SPACE.matcher(text.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    Matcher figure = FIGURE.matcher(folded);
    if (!figure.matches()) {
      throw new NoFigure("number");
    }
    boolean shortened = figure.group("times") != null;
    double value = number(figure.group("digits"), unit, shortened) * times(figure.group("times"));
    return new TypedFigure(value, currency(figure, unit));
  }

  private static double number(String digits, Unit unit, boolean shortened) throws NoFigure {
    String figure = SPACED.matcher(digits).matches() ? digits.replaceAll("[ '’]", "") : digits;
    boolean isEither = GROUP.matcher(figure).matches();
    if (isEither && unit.isGrouped() && shortened) {
      throw new NoFigure("clear-number");
    }
    if (GROUPS.matcher(figure).matches() && (unit.isGrouped() || !isEither)) {
      return Double.parseDouble(ungrouped(figure));
    }
    if (!PLAIN.matcher(figure).matches()) {
      throw new NoFigure("number");
    }
    return Double.parseDouble(figure.replace(',', '.'));
  }

  /** Without the separators of thousands, which come before that of decimals. */
  private static String ungrouped(String figure) {
    int comma = figure.indexOf(',');
    int point = figure.indexOf('.');
    boolean byComma = point < 0 || comma >= 0 && comma < point;
    return figure.replace(byComma ? "," : ".", "").replace(',', '.');
  }

  private static double times(@Nullable String letter) {
    if (letter == null) {
      return 1;
    }
    return letter.equals("k") ? 1e3 : 1e6;
  }

  private static Optional<String> currency(Matcher figure, Unit unit) throws NoFigure {
    Set<String> said = new HashSet<>();
    for (String part : List.of("before", "after")) {
      Optional.ofNullable(figure.group(part)).ifPresent(said::add);
    }
    if (said.remove("%") && !unit.isShare()
        || said.size() > 1
        || !said.isEmpty() && !unit.isPaid()) {
      throw new NoFigure("number");
    }
    return said.stream()
        .map(word -> SIGNS.getOrDefault(word, word.toUpperCase(Locale.ROOT)))
        .findFirst();
  }
}
