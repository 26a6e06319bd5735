package io.timbre.shell;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the text of a form field. A field that was not sent is empty. */
public final class Typed {

  private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Z}\\p{Cf}]*");

  private Typed() {}

  /** The text with all its spaces, as for passwords and longer texts. */
  public static String exactly(@Nullable String field) {
    return field == null ? "" : field;
  }

  /** The text without surrounding spaces; empty if it is only spaces and invisible characters. */
  public static String stripped(@Nullable String field) {
    String typed = exactly(field).strip();
    return isUnseen(typed) ? "" : typed;
  }

  /** An amount as a person would type it: 5000, 150.50. */
  public static String amount(BigDecimal amount) {
    BigDecimal plain = amount.stripTrailingZeros();
    return plain.scale() <= 0
        ? plain.toPlainString()
        : plain.setScale(Math.max(2, plain.scale())).toPlainString();
  }

  /** Whether all of it is space or characters that do not show. */
  static boolean isUnseen(String typed) {
    return UNSEEN.matcher(typed).matches();
  }
}
