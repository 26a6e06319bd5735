package io.timbre.shell;

import org.jspecify.annotations.Nullable;

/** Reads the text of a form field. A field that was not sent is empty. */
public final class Typed {

  private Typed() {}

  /** The text with all its spaces, as for passwords and longer texts. */
  public static String exactly(@Nullable String field) {
    return field == null ? "" : field;
  }

  /** The text without surrounding spaces. */
  public static String stripped(@Nullable String field) {
    return exactly(field).strip();
  }
}
