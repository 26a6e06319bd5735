package io.timbre.campaign;

/** Names one client. */
public record ClientId(long value) {

  public ClientId {
    if (value < 1) {
      throw new IllegalArgumentException("A client's id is at least 1, not " + value);
    }
  }
}
