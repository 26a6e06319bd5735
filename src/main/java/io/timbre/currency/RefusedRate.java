package io.timbre.currency;

import io.timbre.shell.Sentence;

/** A rate, or a file of rates, that cannot be taken; nothing was changed. */
public class RefusedRate extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String field;
  private final transient Sentence reason;

  public RefusedRate(String field, String key, Object... arguments) {
    super(key);
    this.field = field;
    this.reason = new Sentence(key, arguments);
  }

  /** The field of the form that it is about. */
  public String field() {
    return field;
  }

  /** Why, and what to do. */
  public Sentence reason() {
    return reason;
  }
}
