package io.timbre.campaign.outreach;

/** Names one message. */
public record MessageId(long value) {

  public MessageId {
    if (value < 1) {
      throw new IllegalArgumentException("A message's id is at least 1, not " + value);
    }
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
