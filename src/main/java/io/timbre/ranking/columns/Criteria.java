package io.timbre.ranking.columns;

import io.timbre.catalog.ChannelId;
import io.timbre.catalog.Platform;
import io.timbre.catalog.Tier;
import io.timbre.ranking.Fact;
import io.timbre.ranking.Filters;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The filters of one query, prepared for a pass by rising channel ID. Each filter is a bit, so that
 * one check of a channel shows both whether it matches and which facets it counts in.
 */
final class Criteria {

  static final int PLATFORM = 1;
  static final int TIER = 1 << 1;
  static final int COUNTRY = 1 << 2;
  static final int LANGUAGE = 1 << 3;
  static final int NICHE = 1 << 4;
  static final int FOLLOWERS = 1 << 5;
  static final int PRICE = 1 << 6;
  static final int KNOWN_PRICE = 1 << 7;
  static final int RATE = 1 << 8;
  static final int COST = 1 << 9;
  static final int AMONG_PEERS = 1 << 10;
  static final int FLAG = 1 << 11;
  static final int AGE = 1 << 12;

  /** Filters without a facet: excluded niches, words and excluded channels. */
  static final int OTHER = 1 << 13;

  /** The bit of the filter for each value of a column; 0 if the value passes. */
  private final int[] platforms = new int[Platform.values().length];

  private final int[] tiers = new int[Tier.values().length + 1];
  private final int[] countries;
  private final int[] languages;

  private final NicheCriteria niches;
  private final FigureCriteria figures;
  private final ChannelIdFilter named;
  private final ChannelIdFilter except;

  /**
   * Prepares the filters.
   *
   * @throws IllegalArgumentException for a niche that is not in the tree
   */
  Criteria(Columns columns, PreparedFilters prepared) {
    Filters filters = prepared.filters();
    Set<Fact> letIn = filters.unstated();
    refuseOthers(platforms, PLATFORM, filters.platforms());
    refuseOthers(tiers, TIER, filters.tiers());
    letIn(tiers, tiers.length - 1, letIn.contains(Fact.FOLLOWERS));
    this.countries = refuseOthers(columns.countries(), COUNTRY, filters.countries());
    letIn(countries, 0, letIn.contains(Fact.COUNTRY));
    this.languages = refuseOthers(columns.languages(), LANGUAGE, filters.languages());
    letIn(languages, 0, letIn.contains(Fact.LANGUAGE));
    this.niches = new NicheCriteria(columns.tree(), filters);
    this.figures = new FigureCriteria(prepared);
    this.named = prepared.named();
    this.except =
        ChannelIdFilter.only(filters.except().stream().mapToLong(ChannelId::value).toArray());
  }

  private static void refuseOthers(int[] bits, int bit, Set<? extends Enum<?>> wanted) {
    if (!wanted.isEmpty()) {
      Arrays.fill(bits, bit);
      wanted.forEach(value -> bits[value.ordinal()] = 0);
    }
  }

  private static int[] refuseOthers(List<String> codes, int bit, Set<String> wanted) {
    return codes.stream()
        .mapToInt(code -> wanted.isEmpty() || wanted.contains(code) ? 0 : bit)
        .toArray();
  }

  private static void letIn(int[] bits, int unknown, boolean letsIn) {
    bits[unknown] = letsIn ? 0 : bits[unknown];
  }

  /** Returns the flags to avoid, as in {@link io.timbre.ranking.StandingFlag#bits}. */
  int avoided() {
    return figures.avoided();
  }

  /** Returns the filters that a channel does not pass, one bit each; 0 if it matches. */
  int failed(Block block, int row) {
    return platforms[block.platform[row]]
        | tiers[block.tier[row]]
        | countries[block.country[row]]
        | languages[block.language[row]]
        | niches.failed(block, row)
        | figures.failed(block, row)
        | (isNamed(block.channel[row]) ? 0 : OTHER);
  }

  private boolean isNamed(long channel) {
    return named.has(channel) && !except.has(channel);
  }
}
