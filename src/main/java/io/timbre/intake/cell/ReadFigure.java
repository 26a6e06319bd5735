package io.timbre.intake.cell;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a number as people and programs write it: {@code 12.3M}, {@code 1.234.567}, {@code 12,5 %},
 * {@code Rp 3.200.000}, {@code 1 234}.
 *
 * <p>{@code mil} is a thousand, as Instagram writes it in Spanish and Portuguese; a million is
 * {@code M}, {@code mi}, {@code mio}, {@code mln} or {@code mill}.
 */
public final class ReadFigure {
  /** The longest text that is read as a number, in characters. Longer text is unreadable. */
  static final int LONGEST = 40;

  private static final Pattern SHAPE =
      Pattern.compile(
          "(?<sign>[-−+]?)\\s*(?<before>(?:[\\p{L}\\p{Sc}]{1,4}\\.?)?)\\s*(?<inner>[-−+]?)"
              + "(?<number>(?:\\d[\\d.,'’\\p{Z}]*)?[.,]?\\d)(?:[.,](?!\\d))?\\s*"
              + "(?<after>(?:\\p{L}+\\.?)?\\s*(?:%|[\\p{L}\\p{Sc}]{0,4}))");

  private static final Pattern GROUPED =
      Pattern.compile("\\d{1,3}(?:[\\p{Z}'’]\\d{3})+(?:[.,]\\d+)?");
  private static final Pattern SPACES = Pattern.compile("[\\p{Z}'’]");
  private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}([.,])\\d{3}(?:\\1\\d{3})*");

  /** Digits grouped as in India, in thousands and lakhs: {@code 12,34,567}. */
  private static final Pattern LAKHS = Pattern.compile("\\d{1,2}(?:,\\d{2})*,\\d{3}");

  private static final Pattern CURRENCY =
      Pattern.compile("\\p{Sc}|[\\p{L}]{1,3}\\p{Sc}|[a-z]{3}|rp\\.?|kr\\.?|zł|kč");

  private static final Map<String, Integer> POWERS_OF_TEN =
      Map.ofEntries(
          Map.entry("k", 3),
          Map.entry("mil", 3),
          Map.entry("tsd", 3),
          Map.entry("rb", 3),
          Map.entry("тыс", 3),
          Map.entry("万", 4),
          Map.entry("萬", 4),
          Map.entry("만", 4),
          Map.entry("m", 6),
          Map.entry("mi", 6),
          Map.entry("mio", 6),
          Map.entry("mln", 6),
          Map.entry("mill", 6),
          Map.entry("million", 6),
          Map.entry("jt", 6),
          Map.entry("млн", 6),
          Map.entry("億", 8),
          Map.entry("亿", 8),
          Map.entry("억", 8),
          Map.entry("b", 9),
          Map.entry("bn", 9),
          Map.entry("mrd", 9),
          Map.entry("md", 9),
          Map.entry("млрд", 9),
          Map.entry("billion", 9));

  private static final Figure MISSING = new Figure.Missing();
  private static final Figure UNREADABLE = new Figure.Unreadable();

  private ReadFigure() {}

  /** Reads a cell in a column with this decimal mark. */
  public static Figure read(String cell, DecimalMark mark) {
    return read(cell, mark, mark);
  }

  /** The same in a column of whole figures, of which only shortened ones have decimals. */
  public static Figure readWhole(String cell, DecimalMark mark) {
    return read(cell, DecimalMark.NEITHER, mark);
  }

  private static Figure read(String cell, DecimalMark mark, DecimalMark shortened) {
    if (MissingMarks.isMissing(cell)) {
      return MISSING;
    }
    if (cell.length() > LONGEST) {
      return UNREADABLE;
    }
    Matcher shape = SHAPE.matcher(cell.toLowerCase(Locale.ROOT));
    return shape.matches() ? read(shape, mark, scaled(shortened)).orElse(UNREADABLE) : UNREADABLE;
  }

  private static Optional<Figure> read(Matcher shape, DecimalMark mark, DecimalMark shortened) {
    Scale scale = Scale.of(shape.group("after").strip());
    Optional<String> unit = unit(shape.group("before"), scale.rest());
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    int power = scale.power();
    boolean negative = (shape.group("sign") + shape.group("inner")).matches("[-−]");
    return number(shape.group("number"), power > 0 ? shortened : mark)
        .map(number -> number.scaleByPowerOfTen(power))
        .map(number -> new Figure.Known(negative ? number.negate() : number, unit.get()));
  }

  /** Reads {@code 1.234K} as 1,234 rather than 1,234,000, unless the column shows otherwise. */
  private static DecimalMark scaled(DecimalMark mark) {
    return mark == DecimalMark.NEITHER ? DecimalMark.EITHER : mark;
  }

  private static Optional<String> unit(String before, String after) {
    if (!before.isEmpty() && !after.isEmpty()) {
      return Optional.empty();
    }
    String unit = before + after;
    boolean known = unit.isEmpty() || unit.equals("%") || CURRENCY.matcher(unit).matches();
    return known ? Optional.of(unit) : Optional.empty();
  }

  private static Optional<BigDecimal> number(String written, DecimalMark mark) {
    boolean spaced = SPACES.matcher(written).find();
    if (spaced && !GROUPED.matcher(written).matches()) {
      return Optional.empty();
    }
    String digits = spaced ? SPACES.matcher(written).replaceAll("") : written;
    int last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
    if (last < 0) {
      return Optional.of(new BigDecimal(digits));
    }
    String before = digits.substring(0, last);
    String after = digits.substring(last + 1);
    boolean decimals = spaced || beginsDecimals(before, digits.charAt(last), after, mark);
    return decimals ? decimal(before, after) : whole(digits);
  }

  private static boolean beginsDecimals(String before, char sign, String after, DecimalMark mark) {
    if (before.indexOf(sign) >= 0) {
      return false;
    }
    boolean otherGroups = before.indexOf(sign == '.' ? ',' : '.') >= 0;
    return otherGroups || DecimalMark.beginsDecimals(before, after) || mark.begins(sign);
  }

  private static Optional<BigDecimal> decimal(String before, String after) {
    Optional<BigDecimal> front = before.isEmpty() ? Optional.of(BigDecimal.ZERO) : whole(before);
    return front.map(whole -> new BigDecimal(whole.toPlainString() + "." + after));
  }

  private static Optional<BigDecimal> whole(String digits) {
    boolean wellFormed =
        digits.chars().allMatch(Character::isDigit)
            || THOUSANDS.matcher(digits).matches()
            || LAKHS.matcher(digits).matches();
    return wellFormed
        ? Optional.of(new BigDecimal(digits.replaceAll("[.,]", "")))
        : Optional.empty();
  }

  /** The power of ten that a word after the number stands for, and the text after that word. */
  private record Scale(int power, String rest) {
    private static final Pattern WORD = Pattern.compile("(\\p{L}+)\\.?\\s*(.*)");

    static Scale of(String after) {
      Matcher parts = WORD.matcher(after);
      Integer power = parts.matches() ? POWERS_OF_TEN.get(parts.group(1)) : null;
      return power == null ? new Scale(0, after) : new Scale(power, parts.group(2));
    }
  }
}
