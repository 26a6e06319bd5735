package io.timbre.ranking.columns;

import java.util.Arrays;
import java.util.Map;

/** The channels that a query names, by words or by ID. It is queried in the order of rising IDs. */
sealed interface ChannelIdFilter {

  /** Every channel, for a query without words. */
  ChannelIdFilter EVERYBODY = new Everybody();

  /** The closeness from which the words are the channel's whole name. */
  int BY_NAME = 2;

  /** Whether a channel is named. Must not be called with a lower ID than before. */
  boolean has(long channel);

  /**
   * Returns how closely the words name a channel: 0 if they are part of its name, 1 if it begins
   * with them, 2 or 3 if they are its name. Must be called for the same channel as the last call.
   */
  int closeness(long channel);

  /** Returns the channels with these IDs, in any order. */
  static ChannelIdFilter only(long[] channels) {
    long[] rising = channels.clone();
    Arrays.sort(rising);
    return new Only(rising, new int[rising.length]);
  }

  /** Returns the channels with these IDs and their closeness. */
  static ChannelIdFilter only(Map<Long, Integer> closeness) {
    long[] rising = closeness.keySet().stream().mapToLong(Long::longValue).sorted().toArray();
    return new Only(rising, Arrays.stream(rising).mapToInt(closeness::get).toArray());
  }

  record Everybody() implements ChannelIdFilter {
    @Override
    public boolean has(long channel) {
      return true;
    }

    @Override
    public int closeness(long channel) {
      return 0;
    }
  }

  /** Advances with the pass instead of searching for each channel. */
  final class Only implements ChannelIdFilter {

    private final long[] rising;
    private final int[] closeness;
    private int next;

    private Only(long[] rising, int[] closeness) {
      this.rising = rising;
      this.closeness = closeness;
    }

    @Override
    public boolean has(long channel) {
      while (next < rising.length && rising[next] < channel) {
        next++;
      }
      return next < rising.length && rising[next] == channel;
    }

    @Override
    public int closeness(long channel) {
      return has(channel) ? closeness[next] : 0;
    }
  }
}
