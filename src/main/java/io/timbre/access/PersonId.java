package io.timbre.access;

import java.io.Serializable;

/** Identifies a person. */
public record PersonId(long value) implements Serializable {

  public PersonId {
    if (value < 1) {
      throw new IllegalArgumentException("A person's id is at least 1, not " + value);
    }
  }
}
