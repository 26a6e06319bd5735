package io.timbre.ranking.columns;

import java.util.Arrays;

/** The channels that a query names, by its words or one by one, asked for by rising id. */
sealed interface Named {

  /** Without words every channel will do. */
  Named EVERYBODY = new Everybody();

  /** Whether a channel is one of them; never asked for a lower id than before. */
  boolean has(long channel);

  /** The channels with these ids, in any order. */
  static Named only(long[] channels) {
    long[] rising = channels.clone();
    Arrays.sort(rising);
    return new Only(rising);
  }

  record Everybody() implements Named {
    @Override
    public boolean has(long channel) {
      return true;
    }
  }

  /** Walks along with the pass instead of searching anew for each channel. */
  final class Only implements Named {

    private final long[] rising;
    private int next;

    private Only(long[] rising) {
      this.rising = rising;
    }

    @Override
    public boolean has(long channel) {
      while (next < rising.length && rising[next] < channel) {
        next++;
      }
      return next < rising.length && rising[next] == channel;
    }
  }
}
