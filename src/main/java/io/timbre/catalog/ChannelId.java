package io.timbre.catalog;

/** Identifies a channel: a creator on one platform. */
public record ChannelId(long value) implements Comparable<ChannelId> {

  public ChannelId {
    if (value < 1) {
      throw new IllegalArgumentException("A channel's id is at least 1, not " + value);
    }
  }

  @Override
  public int compareTo(ChannelId other) {
    return Long.compare(value, other.value);
  }
}
