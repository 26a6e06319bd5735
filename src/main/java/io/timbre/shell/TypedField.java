package io.timbre.shell;

import io.timbre.shell.TypedFigure.NoFigure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.validation.Errors;

/**
 * A field of a form: reads what was typed, and says what is wrong with it by the field's label,
 * alike in every form.
 */
public final class TypedField {

  /** The largest amount of money that is taken, in any currency. */
  public static final BigDecimal MOST_MONEY = new BigDecimal(1_000_000_000);

  /** Stands for a character that cannot be kept. */
  private static final String UNREADABLE = "\ufffd";

  private static final Pattern BREAK = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]");

  private final String field;
  private final Object label;
  private final Errors errors;

  /**
   * @param field its name in the form
   * @param label message of its label
   */
  public TypedField(String field, String label, Errors errors) {
    this(field, new DefaultMessageSourceResolvable(label), errors);
  }

  private TypedField(String field, Object label, Errors errors) {
    this.field = field;
    this.label = label;
    this.errors = errors;
  }

  /** A field whose label is written already. */
  public static TypedField labelled(String field, String label, Errors errors) {
    return new TypedField(field, (Object) label, errors);
  }

  /**
   * An amount of 0 to {@link #MOST_MONEY}, exactly as it was typed.
   *
   * @param currency which it is in, whether its sign is typed or not
   * @return empty for nothing, which is no error, and where the errors say what is wrong
   */
  public Optional<BigDecimal> money(String typed, CurrencyUnit currency) {
    if (typed.isBlank()) {
      return Optional.empty();
    }
    try {
      // Where three decimals are usual, 1.250 could be either.
      Unit unit = currency.getDecimalPlaces() < 3 ? Unit.MONEY : Unit.CENTS;
      return money(TypedFigure.read(typed, unit), currency);
    } catch (NoFigure none) {
      refuse("money." + none.expected());
      return Optional.empty();
    }
  }

  private Optional<BigDecimal> money(TypedFigure read, CurrencyUnit currency) {
    List<String> typed = read.currencies();
    int decimals = Math.max(0, currency.getDecimalPlaces());
    if (!typed.isEmpty() && !typed.contains(currency.getCode())) {
      refuse("money.currency", named(currency.getCode()), named(typed.getFirst()));
    } else if (read.value().stripTrailingZeros().scale() > decimals) {
      refuse(decimals == 0 ? "money.whole" : "money.decimals", named(currency.getCode()), decimals);
    } else if (read.value().compareTo(MOST_MONEY) > 0) {
      refuse("money.most", MOST_MONEY);
    } else {
      return Optional.of(read.value());
    }
    return Optional.empty();
  }

  /** Euro (EUR). */
  private static String named(String code) {
    return "%s (%s)".formatted(Currency.getInstance(code).getDisplayName(Locale.UK), code);
  }

  /**
   * A whole number within bounds.
   *
   * @return empty for nothing, which is no error, and where the errors say what is wrong
   */
  public OptionalInt count(String typed, int least, int most) {
    if (typed.isBlank()) {
      return OptionalInt.empty();
    }
    try {
      BigDecimal read = TypedFigure.read(typed, Unit.COUNT).value();
      if (read.stripTrailingZeros().scale() <= 0
          && read.compareTo(BigDecimal.valueOf(least)) >= 0
          && read.compareTo(BigDecimal.valueOf(most)) <= 0) {
        return OptionalInt.of(read.intValueExact());
      }
    } catch (NoFigure none) {
      // Told below, like a number out of its bounds.
    }
    refuse("count", least, most);
    return OptionalInt.empty();
  }

  /**
   * A percentage over 0.
   *
   * @return as a fraction; empty for nothing, which is no error, and where the errors say what is
   *     wrong
   */
  public Optional<BigDecimal> percent(String typed, int most) {
    if (typed.isBlank()) {
      return Optional.empty();
    }
    try {
      BigDecimal read = TypedFigure.read(typed, Unit.PERCENT).value();
      if (read.signum() > 0 && read.compareTo(BigDecimal.valueOf(most)) <= 0) {
        return Optional.of(read.movePointLeft(2));
      }
      refuse("percent", most);
    } catch (NoFigure none) {
      refuse(none.expected().equals("clear-number") ? "money.clear-number" : "percent", most);
    }
    return Optional.empty();
  }

  /** A day of this century or the next, as browsers send it. */
  public Optional<LocalDate> day(String typed) {
    if (typed.isBlank()) {
      return Optional.empty();
    }
    try {
      LocalDate day = LocalDate.parse(typed);
      if (day.getYear() >= 2000 && day.getYear() < 2200) {
        return Optional.of(day);
      }
    } catch (DateTimeParseException notADay) {
      // Told below, like a day out of its bounds.
    }
    refuse("day");
    return Optional.empty();
  }

  /** Says that a text is longer than so many characters, or that some of them cannot be kept. */
  public void text(String typed, int most) {
    if (typed.length() > most) {
      refuse("long", most, typed.length());
    } else if (typed.contains(UNREADABLE)) {
      refuse("unreadable");
    }
  }

  /** The same of a text that is one line. */
  public void line(String typed, int most) {
    if (BREAK.matcher(typed).find()) {
      refuse("lines");
    } else {
      text(typed, most);
    }
  }

  /**
   * Says that there are more entries than so many, or that one is longer than so many characters.
   */
  public void entries(List<String> typed, int most, int longest) {
    int found = typed.stream().mapToInt(String::length).max().orElse(0);
    if (typed.size() > most || found > longest) {
      refuse("entries", most, longest, typed.size(), found);
    } else {
      text(String.join("", typed), most * longest);
    }
  }

  /** Says that something has to be typed, where nothing is. */
  public void require(String typed) {
    if (Typed.isUnseen(typed)) {
      refuse("missing");
    }
  }

  /**
   * Says what is wrong with it.
   *
   * @param wrong name of the message behind {@code wrong.}, which begins with the label
   * @param arguments of the message, behind the label
   */
  public void refuse(String wrong, Object... arguments) {
    Object[] all = new Object[arguments.length + 1];
    all[0] = label;
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    errors.rejectValue(field, "wrong." + wrong, all, "");
  }
}
