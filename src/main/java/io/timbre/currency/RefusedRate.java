package io.timbre.currency;

import io.timbre.shell.Sentence;

/** Thrown for a rate, or a file of rates, that is not accepted. Nothing was changed. */
public class RefusedRate extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String field;
  private final transient Sentence reason;

  public RefusedRate(String field, String key, Object... arguments) {
    super(key);
    this.field = field;
    this.reason = new Sentence(key, arguments);
  }

  /** The form field that is wrong. */
  public String field() {
    return field;
  }

  /** Why it was refused, and what to do. */
  public Sentence reason() {
    return reason;
  }
}
