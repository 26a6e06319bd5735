package io.timbre.database;

import org.jspecify.annotations.Nullable;

/** Thrown if the embedded database cannot be used. The message says what is wrong and where. */
public final class DatabaseUnavailable extends RuntimeException {

  private final String remedy;

  DatabaseUnavailable(String message, String remedy) {
    this(message, remedy, null);
  }

  DatabaseUnavailable(String message, String remedy, @Nullable Throwable cause) {
    super(message, cause);
    this.remedy = remedy;
  }

  /** What a person can do about it. */
  public String remedy() {
    return remedy;
  }
}
