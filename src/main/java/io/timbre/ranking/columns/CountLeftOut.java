package io.timbre.ranking.columns;

import io.timbre.ranking.Fact;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Counts the channels that a query leaves out only because they do not state a fact. This is the
 * number of further matches if they were let in.
 */
final class CountLeftOut {

  private static final Fact[] FACTS = Fact.values();

  /** The fact that each filter asks for, by the place of the filter's bit; null if none. */
  private static final @Nullable Fact[] ASKED = new Fact[Integer.SIZE];

  static {
    for (Fact fact : FACTS) {
      for (int left = asking(fact); left != 0; left &= left - 1) {
        ASKED[Integer.numberOfTrailingZeros(left)] = fact;
      }
    }
  }

  private final int[] counts = new int[FACTS.length];

  /**
   * Counts a channel if it is left out only for one unstated fact.
   *
   * @param failed the filters it does not pass, as in {@link Criteria#failed}; at least one
   */
  void add(Block block, int row, int failed) {
    Fact fact = ASKED[Integer.numberOfTrailingZeros(failed)];
    if (fact != null && (failed & ~asking(fact)) == 0 && !isStated(fact, block, row)) {
      counts[fact.ordinal()]++;
    }
  }

  /** Returns the filters that ask for a fact, as bits of {@link Criteria#failed}. */
  private static int asking(Fact fact) {
    return switch (fact) {
      case COUNTRY -> Criteria.COUNTRY;
      case LANGUAGE -> Criteria.LANGUAGE;
      case PRICE -> Criteria.PRICE;
      case FOLLOWERS -> Criteria.TIER | Criteria.FOLLOWERS;
      case RATE -> Criteria.RATE;
      case COST -> Criteria.COST;
      case AMONG_PEERS -> Criteria.AMONG_PEERS;
      case AGE -> Criteria.AGE;
    };
  }

  private static boolean isStated(Fact fact, Block block, int row) {
    return switch (fact) {
      case COUNTRY -> block.country[row] != 0;
      case LANGUAGE -> block.language[row] != 0;
      case PRICE -> !Double.isNaN(block.price[row]);
      case FOLLOWERS -> block.followers[row] != Block.UNKNOWN;
      case RATE -> !Double.isNaN(block.rate[row]);
      case COST -> !Double.isNaN(block.perEngagement[row]);
      case AMONG_PEERS -> !Double.isNaN(block.knownAmongPeers(row));
      case AGE -> block.newestOn[row] != Block.NEVER;
    };
  }

  /** Returns the counts that are not 0. */
  Map<Fact, Long> counted() {
    Map<Fact, Long> counted = new EnumMap<>(Fact.class);
    for (Fact fact : FACTS) {
      if (counts[fact.ordinal()] > 0) {
        counted.put(fact, (long) counts[fact.ordinal()]);
      }
    }
    return counted;
  }
}
