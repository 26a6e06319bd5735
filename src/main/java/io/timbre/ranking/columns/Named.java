package io.timbre.ranking.columns;

import java.util.Arrays;
import java.util.Map;

/** The channels that a query names, by its words or one by one, asked for by rising id. */
sealed interface Named {

  /** Without words every channel will do. */
  Named EVERYBODY = new Everybody();

  /** From which closeness on a channel is called just so. */
  int BY_NAME = 2;

  /** Whether a channel is one of them; never asked for a lower id than before. */
  boolean has(long channel);

  /**
   * How closely a channel is called as the words say: 0 where they are a part of its name, 1 where
   * it begins so, 2 and 3 where it is its name. Asked for the channel that was asked for last.
   */
  int closeness(long channel);

  /** The channels with these ids, in any order. */
  static Named only(long[] channels) {
    long[] rising = channels.clone();
    Arrays.sort(rising);
    return new Only(rising, new int[rising.length]);
  }

  /** The channels with these ids, each as closely named as is said. */
  static Named only(Map<Long, Integer> closeness) {
    long[] rising = closeness.keySet().stream().mapToLong(Long::longValue).sorted().toArray();
    return new Only(rising, Arrays.stream(rising).mapToInt(closeness::get).toArray());
  }

  record Everybody() implements Named {
    @Override
    public boolean has(long channel) {
      return true;
    }

    @Override
    public int closeness(long channel) {
      return 0;
    }
  }

  /** Walks along with the pass instead of searching anew for each channel. */
  final class Only implements Named {

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
