package io.timbre.scoring;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * E: the percentile that a channel's next posts are expected to reach among all channels of its
 * platform.
 *
 * @param interval E and its 80% bounds; 50 is the middle
 * @param amongPeers the percentile expected among channels of the same platform and size, 0 to 100;
 *     not part of the score
 * @param n effective number of posts; 0 without evidence
 * @param basis what engagements were divided by
 * @param shrinkage B: how much weight the evidence gets, from 0 (none) to 1
 * @param theta θ: the channel's log rate above the middle of its platform, after shrinkage
 * @param logRate x: the channel's log rate, corrected for means; empty without evidence
 * @param logBenchmark b: the typical log rate at this size; empty without evidence
 * @param rate the figures shown to people; empty without evidence
 */
public record Engagement(
    Interval interval,
    double amongPeers,
    double n,
    Basis basis,
    double shrinkage,
    double theta,
    OptionalDouble logRate,
    OptionalDouble logBenchmark,
    Optional<EngagementRate> rate) {

  public Engagement {
    Require.between(0, 100, "amongPeers", amongPeers);
    Require.notNegative("n", n);
    Require.between(0, 1, "shrinkage", shrinkage);
  }
}
