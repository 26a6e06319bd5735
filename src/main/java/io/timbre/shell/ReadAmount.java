package io.timbre.shell;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads an amount of money as people type it into a form: 5000, 5,000, 12.50 or 12,50. */
public final class ReadAmount {

  private static final Pattern GROUPED =
      Pattern.compile("[0-9]{1,3}(,[0-9]{3}){1,4}(\\.[0-9]{1,4})?");
  private static final Pattern PLAIN = Pattern.compile("[0-9]{1,13}([.,][0-9]{1,4})?");

  private ReadAmount() {}

  /**
   * The amount, at least 0 and below ten trillion, with up to four decimals; spaces and a
   * currency's sign before it are passed over. Empty for anything else.
   */
  public static Optional<BigDecimal> of(String typed) {
    String figure = typed.replaceFirst("^\\p{Sc}", "").replaceAll("[\\s\\u00a0\\u202f']", "");
    if (GROUPED.matcher(figure).matches()) {
      return Optional.of(new BigDecimal(figure.replace(",", "")));
    }
    return PLAIN.matcher(figure).matches()
        ? Optional.of(new BigDecimal(figure.replace(',', '.')))
        : Optional.empty();
  }
}
