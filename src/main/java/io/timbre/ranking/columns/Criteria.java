package io.timbre.ranking.columns;

import io.timbre.catalog.ChannelId;
import io.timbre.catalog.Platform;
import io.timbre.catalog.Tier;
import io.timbre.niche.NicheNode;
import io.timbre.ranking.Filters;
import io.timbre.ranking.Range;
import java.util.Arrays;
import java.util.Set;

/**
 * The filters of one query, made ready for a pass by rising channel id. Each filter is a bit, so
 * that one look at a channel says both whether it matches and which facets it counts in.
 */
final class Criteria {

  static final int PLATFORM = 1;
  static final int TIER = 2;
  static final int COUNTRY = 4;
  static final int NICHE = 8;

  /** Rate, cost, words and who is left out: filters that no facet belongs to. */
  static final int OTHER = 16;

  /** For each value of a column the bit of its filter, or 0 where the value passes. */
  private final byte[] platforms = new byte[Platform.values().length];

  private final byte[] tiers = new byte[Tier.values().length + 1];
  private final byte[] countries;

  private final boolean anyNiche;
  private final boolean[] niches;
  private final Range rate;
  private final Range perEngagement;
  private final Named named;
  private final Named except;

  /**
   * @throws IllegalArgumentException for a niche that is not in the tree
   */
  Criteria(Columns columns, Filters filters, Named named) {
    refuseOthers(platforms, PLATFORM, filters.platforms());
    refuseOthers(tiers, TIER, filters.tiers());
    this.countries = new byte[columns.countries().size()];
    if (!filters.countries().isEmpty()) {
      for (int i = 0; i < countries.length; i++) {
        countries[i] =
            (byte) (filters.countries().contains(columns.countries().get(i)) ? 0 : COUNTRY);
      }
    }
    this.anyNiche = filters.niches().isEmpty();
    this.niches = new boolean[columns.tree().all().size()];
    filters.niches().forEach(key -> wantSubtree(columns, key));
    this.rate = filters.engagementRate();
    this.perEngagement = filters.costPerEngagement();
    this.named = named;
    this.except = Named.only(filters.except().stream().mapToLong(ChannelId::value).toArray());
  }

  private static void refuseOthers(byte[] bits, int bit, Set<? extends Enum<?>> wanted) {
    if (!wanted.isEmpty()) {
      Arrays.fill(bits, (byte) bit);
      wanted.forEach(value -> bits[value.ordinal()] = 0);
    }
  }

  private void wantSubtree(Columns columns, String key) {
    NicheNode niche =
        columns
            .tree()
            .find(key)
            .orElseThrow(() -> new IllegalArgumentException("No niche is called \"" + key + "\""));
    Arrays.fill(niches, niche.position(), niche.subtreeEnd(), true);
  }

  /** The filters a channel does not pass, a bit for each; 0 where it matches. */
  int failed(Block block, int row) {
    return platforms[block.platform[row]]
        | tiers[block.tier[row]]
        | countries[block.country[row]]
        | (anyNiche || hasNiche(block, row) ? 0 : NICHE)
        | (passesOther(block, row) ? 0 : OTHER);
  }

  private boolean hasNiche(Block block, int row) {
    int end = block.firstNiche[row + 1];
    for (int i = block.firstNiche[row]; i < end; i++) {
      if (niches[block.niche[i]]) {
        return true;
      }
    }
    return false;
  }

  private boolean passesOther(Block block, int row) {
    return named.has(block.channel[row])
        && !except.has(block.channel[row])
        && within(rate, block.rate[row])
        && within(perEngagement, block.perEngagement[row]);
  }

  /** An unknown value is not a number, and no comparison holds for it. */
  private static boolean within(Range range, double value) {
    return (range.min().isEmpty() || value >= range.min().getAsDouble())
        && (range.max().isEmpty() || value <= range.max().getAsDouble());
  }
}
