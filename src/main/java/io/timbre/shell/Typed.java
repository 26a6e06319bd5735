package io.timbre.shell;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What was typed into a field of a form. One that was not sent is an empty one. */
public final class Typed {

  private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Z}\\p{Cf}]*");

  private Typed() {}

  /** To the last space, as passwords and texts are. */
  public static String exactly(@Nullable String field) {
    return field == null ? "" : field;
  }

  /** Without space around it; empty where all of it is space or characters that do not show. */
  public static String stripped(@Nullable String field) {
    String typed = exactly(field).strip();
    return isUnseen(typed) ? "" : typed;
  }

  /** Whether all of it is space or characters that do not show. */
  static boolean isUnseen(String typed) {
    return UNSEEN.matcher(typed).matches();
  }
}
