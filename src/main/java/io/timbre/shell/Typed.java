package io.timbre.shell;

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

  /** Whether all of it is space or characters that do not show. */
  static boolean isUnseen(String typed) {
    return UNSEEN.matcher(typed).matches();
  }
}
