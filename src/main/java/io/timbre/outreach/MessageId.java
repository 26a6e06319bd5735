package io.timbre.outreach;

/** Identifies a message. */
public record MessageId(long value) {

  public MessageId {
    if (value < 1) {
      throw new IllegalArgumentException("A message's id must be at least 1, not " + value);
    }
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
