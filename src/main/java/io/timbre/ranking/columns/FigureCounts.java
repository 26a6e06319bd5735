package io.timbre.ranking.columns;

import io.timbre.ranking.Count;
import io.timbre.ranking.Histogram;
import io.timbre.ranking.StandingFlag;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Counts the facets of one query that concern figures: sizes, ages and flags. */
final class FigureCounts {

  /** The minimum percentiles among peers that are counted. */
  private static final int[] LEAST_PEERS = {50, 80};

  /** The maximum ages in days that are counted. */
  private static final int[] MOST_DAYS = {30, 90};

  private final int avoided;
  private final int today;

  /** Counts by part of the scale. The last element counts unknown figures. */
  private final int[] followers = new int[Scale.FOLLOWERS.parts() + 1];

  private final int[] prices = new int[Scale.PRICE.parts() + 1];
  private final int[] rates = new int[Scale.RATE.parts() + 1];
  private final int[] costs = new int[Scale.COST.parts() + 1];
  private final int[] amongPeers = new int[LEAST_PEERS.length];
  private final int[] ages = new int[MOST_DAYS.length];

  /** Counts by place of the flag's bit. */
  private final int[] flags = new int[Integer.SIZE];

  private int knownPrices;

  FigureCounts(PreparedFilters prepared) {
    this.avoided = StandingFlag.bits(prepared.filters().avoided());
    this.today = Math.toIntExact(prepared.today().toEpochDay());
  }

  /** Counts a channel that passes every filter. */
  void add(Block block, int row) {
    followers[block.followersPart[row]]++;
    prices[block.pricePart[row]]++;
    rates[block.ratePart[row]]++;
    costs[block.costPart[row]]++;
    addPeers(block, row);
    addAge(block, row);
    addFlags(block.flags[row]);
    knownPrices += block.knowsPrice(row) ? 1 : 0;
  }

  /** Counts a channel that fails only this filter. */
  void addToOneOf(int filter, Block block, int row) {
    switch (filter) {
      case Criteria.FOLLOWERS -> followers[block.followersPart[row]]++;
      case Criteria.PRICE -> prices[block.pricePart[row]]++;
      case Criteria.KNOWN_PRICE -> knownPrices += block.knowsPrice(row) ? 1 : 0;
      case Criteria.RATE -> rates[block.ratePart[row]]++;
      case Criteria.COST -> costs[block.costPart[row]]++;
      case Criteria.AMONG_PEERS -> addPeers(block, row);
      case Criteria.AGE -> addAge(block, row);
      case Criteria.FLAG -> addAvoided(block.flags[row] & avoided);
      default -> {
        // The other filters have no facet.
      }
    }
  }

  private void addPeers(Block block, int row) {
    double among = block.knownAmongPeers(row);
    for (int i = 0; i < amongPeers.length; i++) {
      amongPeers[i] += among >= LEAST_PEERS[i] ? 1 : 0;
    }
  }

  private void addAge(Block block, int row) {
    for (int i = 0; i < ages.length; i++) {
      ages[i] += block.newestOn[row] >= today - MOST_DAYS[i] ? 1 : 0;
    }
  }

  private void addFlags(int bits) {
    for (int left = bits; left != 0; left &= left - 1) {
      flags[Integer.numberOfTrailingZeros(left)]++;
    }
  }

  /** Each avoided flag is a filter of its own, so a channel with two of them fails two filters. */
  private void addAvoided(int bits) {
    if (Integer.bitCount(bits) == 1) {
      addFlags(bits);
    }
  }

  List<Count> amongPeers() {
    return named(LEAST_PEERS, amongPeers);
  }

  List<Count> ages() {
    return named(MOST_DAYS, ages);
  }

  List<Count> flags() {
    List<Count> counts = new ArrayList<>();
    for (StandingFlag flag : StandingFlag.values()) {
      int count = flags[Integer.numberOfTrailingZeros(StandingFlag.bits(List.of(flag)))];
      if (count > 0) {
        counts.add(new Count(flag.name(), count));
      }
    }
    return counts;
  }

  private static List<Count> named(int[] names, int[] counts) {
    return IntStream.range(0, names.length)
        .filter(i -> counts[i] > 0)
        .mapToObj(i -> new Count(String.valueOf(names[i]), counts[i]))
        .toList();
  }

  long knownPrices() {
    return knownPrices;
  }

  Histogram followers() {
    return Scale.FOLLOWERS.histogram(followers);
  }

  Histogram prices() {
    return Scale.PRICE.histogram(prices);
  }

  Histogram rates() {
    return Scale.RATE.histogram(rates);
  }

  Histogram costs() {
    return Scale.COST.histogram(costs);
  }
}
