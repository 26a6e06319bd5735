package io.timbre.shell;

import org.jspecify.annotations.Nullable;

/** What was typed into a field of a form. One that was not sent is an empty one. */
public final class Typed {

  private Typed() {}

  /** To the last space, as passwords and texts are. */
  public static String exactly(@Nullable String field) {
    return field == null ? "" : field;
  }

  /** Without space around it. */
  public static String stripped(@Nullable String field) {
    return exactly(field).strip();
  }
}
