package io.timbre.shell;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;
import org.joda.money.Money;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.stereotype.Component;

/**
 * Writes figures, dates and messages for people, in {@link BritishEnglish}. Templates use it as
 * {@code @show}.
 */
@Component
public class Format {

  private static final Locale LANGUAGE = BritishEnglish.LOCALE;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", LANGUAGE);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", LANGUAGE);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm z", LANGUAGE);

  /** The rounding error that sums of figures may have. */
  private static final double ROUNDING = 1e-9;

  private static final String[] SCALES = {"", "K", "M", "B"};

  private final MessageSource messages;

  Format(MessageSource messages) {
    this.messages = messages;
  }

  /** A sentence of the message files. */
  public String say(Sentence sentence) {
    return messages.getMessage(sentence.key(), sentence.arguments(), LANGUAGE);
  }

  /** What is wrong with a field of a form. */
  public String say(MessageSourceResolvable wrong) {
    return messages.getMessage(wrong, LANGUAGE);
  }

  /** A text of the message files that takes no arguments. */
  public String message(String key) {
    return say(new Sentence(key));
  }

  /** A count with all its digits: 4,177. */
  public String whole(double count) {
    return NumberFormat.getIntegerInstance(LANGUAGE).format(Math.round(count));
  }

  /** A count with at most three digits and a scale: 812, 18.4K, 132K, 1.3M. */
  public String brief(double count) {
    double figure = count;
    int scale = 0;
    // 999.5 and more would round to 1,000 of the scale below.
    while (figure >= 999.5 && scale < SCALES.length - 1) {
      figure /= 1_000;
      scale++;
    }
    int decimals = scale == 0 || figure >= 99.95 ? 0 : 1;
    return trimmed(figure, decimals) + SCALES[scale];
  }

  /** A fraction as a percentage with more decimals the smaller it is: 7.9%, 0.42%, 12.0%. */
  public String percent(double fraction) {
    return percentFigure(fraction) + "%";
  }

  /** The same without the percent sign, for the bounds of an interval. */
  public String percentFigure(double fraction) {
    double percentage = 100 * fraction;
    if (percentage > 0 && percentage < 0.005) {
      return "<0.01";
    }
    int decimals = percentage >= 99.5 ? 0 : percentage >= 0.995 ? 1 : 2;
    return fixed(percentage, decimals);
  }

  /** A round percentage, without trailing zeros: 5%, 12.5%. */
  public String roundPercent(double fraction) {
    NumberFormat format = NumberFormat.getPercentInstance(LANGUAGE);
    format.setMaximumFractionDigits(2);
    return format.format(fraction);
  }

  /** A ratio: 2.5, 12, 0.03. */
  public String times(double ratio) {
    return fixed(ratio, ratio >= 9.95 ? 0 : ratio >= 0.95 ? 1 : 2);
  }

  /** A percentile as a number of peers out of 100: at most 99, since a channel is one of them. */
  public String ofHundred(double percentile) {
    return whole(Math.min(99, percentile));
  }

  /** A figure with one decimal: 6.2. */
  public String one(double figure) {
    return fixed(figure, 1);
  }

  /** A figure with one decimal and its sign: +1.5, −2.1, 0.0. */
  public String signed(double figure) {
    String size = one(Math.abs(figure));
    boolean none = size.equals(one(0));
    return none ? size : (figure < 0 ? "−" : "+") + size;
  }

  /** The lower bound of an interval in whole points, rounded down. */
  public String atLeast(double points) {
    return fixed(Math.floor(points + ROUNDING), 0);
  }

  /** The upper bound of an interval in whole points, rounded up. */
  public String atMost(double points) {
    // Without the sign of a zero that rounding leaves below it.
    return fixed(Math.ceil(points - ROUNDING) + 0.0, 0);
  }

  /** Points of a score: 91. */
  public String points(double points) {
    return fixed(points, 0);
  }

  /** An amount in euros, rounded as {@link #each} does: €0.019, €0.23, €320. */
  public String euros(double amount) {
    return each(BigDecimal.valueOf(amount), "EUR");
  }

  /** An estimated amount, to two significant digits: €59, €0.032, €1,300. */
  public String about(double amount, String currency) {
    return each(
        BigDecimal.valueOf(amount).round(new MathContext(2, RoundingMode.HALF_UP)), currency);
  }

  /**
   * An amount of money to the smallest coin, without decimals if they are zero: €310.50, €1,200,
   * ¥3,000.
   */
  public String money(BigDecimal amount, String currency) {
    int usual = Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
    BigDecimal coins = amount.setScale(usual, RoundingMode.HALF_UP);
    return money(coins, currency, coins.stripTrailingZeros().scale() <= 0 ? 0 : usual);
  }

  /** An amount of money, written in the same way. */
  public String money(Money amount) {
    return money(amount.getAmount(), amount.getCurrencyUnit().getCode());
  }

  /**
   * The cost of one of many, with at least two significant digits: €0.0079, €0.019, €1.25, €320;
   * ¥0.52.
   */
  public String each(BigDecimal amount, String currency) {
    int usual = Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
    return money(amount, currency, decimals(amount.abs().doubleValue(), usual));
  }

  private static String money(BigDecimal amount, String currency, int decimals) {
    NumberFormat format = NumberFormat.getCurrencyInstance(LANGUAGE);
    format.setCurrency(Currency.getInstance(currency));
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(amount);
  }

  private static int decimals(double size, int usual) {
    if (size == 0) {
      return 0;
    }
    if (size < 10) {
      return Math.max(usual, 1 - (int) Math.floor(Math.log10(size)));
    }
    boolean whole = size >= 99.995 || size >= 10 && Math.abs(size - Math.rint(size)) < 0.005;
    return whole ? 0 : usual;
  }

  /** A day: 18 Nov 2026. */
  public String day(LocalDate day) {
    return DAY.format(day);
  }

  /** The day of a moment, in the viewer's time zone: 18 Nov 2026. */
  public String day(Instant at) {
    return day(ViewersCalendar.dayOf(at));
  }

  /** A moment, in the viewer's time zone: 18 Nov 2026, 15:05 CET. */
  public String moment(Instant at) {
    return MOMENT.format(at.atZone(ViewersCalendar.zone()));
  }

  /** A month: Nov 2026. */
  public String month(LocalDate day) {
    return MONTH.format(day);
  }

  /** A country by its ISO 3166 code: Portugal. */
  public String country(String code) {
    return Locale.of("", code).getDisplayCountry(LANGUAGE);
  }

  /** A language by its ISO 639 code: Portuguese. */
  public String language(String code) {
    return Locale.of(code).getDisplayLanguage(LANGUAGE);
  }

  /** The first letters of the first two words of a name, or of a handle: NH. */
  public String initials(String name) {
    StringBuilder letters = new StringBuilder();
    for (String word : name.strip().split("[\\s._-]+")) {
      word.codePoints()
          .filter(Character::isLetterOrDigit)
          .limit(1)
          .forEach(letters::appendCodePoint);
      if (letters.codePointCount(0, letters.length()) == 2) {
        break;
      }
    }
    return letters.toString().toUpperCase(Locale.ROOT);
  }

  /** One of eight colours, always the same for the same name. */
  public String hue(String name) {
    return "hue-" + Math.floorMod(name.hashCode(), 8);
  }

  private static String trimmed(double figure, int decimals) {
    String text = fixed(figure, decimals);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }

  private static String fixed(double figure, int decimals) {
    NumberFormat format = NumberFormat.getNumberInstance(LANGUAGE);
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(figure);
  }
}
