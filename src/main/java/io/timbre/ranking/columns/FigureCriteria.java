package io.timbre.ranking.columns;

import io.timbre.ranking.Fact;
import io.timbre.ranking.Filters;
import io.timbre.ranking.Range;
import io.timbre.ranking.StandingFlag;
import java.util.Set;
import java.util.stream.Stream;

/** The filters on a channel's figures: ranges, age and flags. */
final class FigureCriteria {

  /** Whether there are no such filters. Most queries then read no figures at all. */
  private final boolean anyWillDo;

  private final Limit followers;
  private final Limit price;
  private final Limit rate;
  private final Limit cost;
  private final Limit amongPeers;
  private final Limit day;
  private final int estimatedPrice;
  private final int avoided;

  FigureCriteria(PreparedFilters prepared) {
    Filters filters = prepared.filters();
    Set<Fact> letIn = filters.unstated();
    this.followers =
        new Limit(Criteria.FOLLOWERS, filters.followers(), letIn.contains(Fact.FOLLOWERS));
    this.price = new Limit(Criteria.PRICE, prepared.price(), letIn.contains(Fact.PRICE));
    this.rate = new Limit(Criteria.RATE, filters.engagementRate(), letIn.contains(Fact.RATE));
    this.cost = new Limit(Criteria.COST, prepared.costPerEngagement(), letIn.contains(Fact.COST));
    this.amongPeers =
        new Limit(Criteria.AMONG_PEERS, filters.amongPeers(), letIn.contains(Fact.AMONG_PEERS));
    this.day = new Limit(Criteria.AGE, days(prepared), letIn.contains(Fact.AGE));
    this.estimatedPrice = filters.knownPriceOnly() ? Criteria.KNOWN_PRICE : 0;
    this.avoided = StandingFlag.bits(filters.avoided());
    this.anyWillDo =
        Stream.of(followers, price, rate, cost, amongPeers, day).allMatch(limit -> limit.isOpen)
            && estimatedPrice == 0
            && avoided == 0;
  }

  private static Range days(PreparedFilters prepared) {
    long today = prepared.today().toEpochDay();
    return prepared.filters().newestWithin().isEmpty()
        ? Range.OPEN
        : Range.from(today - prepared.filters().newestWithin().getAsInt());
  }

  /** Returns the flags to avoid, as in {@link StandingFlag#bits}. */
  int avoided() {
    return avoided;
  }

  /** Returns the bits of {@link Criteria#failed} that concern figures. */
  int failed(Block block, int row) {
    if (anyWillDo) {
      return 0;
    }
    return (followers.isOpen ? 0 : followers.failed(block.knownFollowers(row)))
        | (price.isOpen ? 0 : price.failed(block.price[row]))
        | (estimatedPrice == 0 || block.knowsPrice(row) ? 0 : estimatedPrice)
        | (rate.isOpen ? 0 : rate.failed(block.rate[row]))
        | (cost.isOpen ? 0 : cost.failed(block.perEngagement[row]))
        | (amongPeers.isOpen ? 0 : amongPeers.failed(block.knownAmongPeers(row)))
        | (day.isOpen ? 0 : day.failed(block.knownNewestOn(row)))
        | ((block.flags[row] & avoided) == 0 ? 0 : Criteria.FLAG);
  }
}
