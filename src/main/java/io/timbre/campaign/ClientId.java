package io.timbre.campaign;

/** The id of a client. */
public record ClientId(long value) {

  public ClientId {
    if (value < 1) {
      throw new IllegalArgumentException("A client's id is at least 1, not " + value);
    }
  }
}
