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
 * A field of a form. It reads what was typed and adds errors that name the field by its label, in
 * the same way in every form.
 */
public final class TypedField {

  /** The largest amount of money accepted, in any currency. */
  public static final BigDecimal MOST_MONEY = new BigDecimal(1_000_000_000);

  /** Stands for a character that cannot be stored. */
  private static final String UNREADABLE = "\ufffd";

  private static final Pattern BREAK = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]");

  private final String field;
  private final Object label;
  private final Errors errors;

  /**
   * @param field the field's name in the form
   * @param label the message key of its label
   */
  public TypedField(String field, String label, Errors errors) {
    this(field, new DefaultMessageSourceResolvable(label), errors);
  }

  private TypedField(String field, Object label, Errors errors) {
    this.field = field;
    this.label = label;
    this.errors = errors;
  }

  /** A field whose label is given as text. */
  public static TypedField labelled(String field, String label, Errors errors) {
    return new TypedField(field, (Object) label, errors);
  }

  /**
   * Reads an amount from 0 to {@link #MOST_MONEY}, exactly as it was typed.
   *
   * @param currency the currency of the amount, whether its sign is typed or not
   * @return the amount; empty if nothing was typed, which is no error, or if an error was added
   */
  public Optional<BigDecimal> money(String typed, CurrencyUnit currency) {
    if (typed.isBlank()) {
      return Optional.empty();
    }
    try {
      // In a currency with three decimals, 1.250 could be read in two ways.
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

  /** A currency's name and code, such as Euro (EUR). */
  private static String named(String code) {
    return "%s (%s)".formatted(Currency.getInstance(code).getDisplayName(Locale.UK), code);
  }

  /**
   * Reads a whole number within bounds.
   *
   * @return the number; empty if nothing was typed, which is no error, or if an error was added
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
      // Reported below, like a number out of bounds.
    }
    refuse("count", least, most);
    return OptionalInt.empty();
  }

  /**
   * Reads a percentage above 0.
   *
   * @return the percentage as a fraction; empty if nothing was typed, which is no error, or if an
   *     error was added
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

  /**
   * Reads a day from 2000 to 2199, as browsers send it. Empty if nothing was typed or an error was
   * added.
   */
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
      // Reported below, like a day out of bounds.
    }
    refuse("day");
    return Optional.empty();
  }

  /**
   * Adds an error if a text is longer than {@code most} characters or contains one that cannot be
   * stored.
   */
  public void text(String typed, int most) {
    if (typed.length() > most) {
      refuse("long", most, typed.length());
    } else if (typed.contains(UNREADABLE)) {
      refuse("unreadable");
    }
  }

  /** Adds an error as {@link #text} does, or if the text has more than one line. */
  public void line(String typed, int most) {
    if (BREAK.matcher(typed).find()) {
      refuse("lines");
    } else {
      text(typed, most);
    }
  }

  /**
   * Adds an error if there are more than {@code most} entries, if one is longer than {@code
   * longest} characters, or if one contains a character that cannot be stored.
   */
  public void entries(List<String> typed, int most, int longest) {
    int found = typed.stream().mapToInt(String::length).max().orElse(0);
    if (typed.size() > most || found > longest) {
      refuse("entries", most, longest, typed.size(), found);
    } else {
      text(String.join("", typed), most * longest);
    }
  }

  /** Adds an error if nothing was typed. */
  public void require(String typed) {
    if (Typed.isUnseen(typed)) {
      refuse("missing");
    }
  }

  /**
   * Adds an error to the field.
   *
   * @param wrong the message key after {@code wrong.}; the label is the message's first argument
   * @param arguments the message's arguments after the label
   */
  public void refuse(String wrong, Object... arguments) {
    Object[] all = new Object[arguments.length + 1];
    all[0] = label;
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    errors.rejectValue(field, "wrong." + wrong, all, "");
  }
}
