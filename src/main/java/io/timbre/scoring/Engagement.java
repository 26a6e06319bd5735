package io.timbre.scoring;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * E: the percentile a channel is expected to have among channels of its platform and size.
 *
 * @param interval E and its 80 % bounds; 50 is the middle
 * @param n effective posts behind it, 0 without evidence
 * @param basis what engagements were measured against
 * @param shrinkage B: how far the evidence is believed, from 0 (not at all) to 1
 * @param theta θ: the channel's log rate above the benchmark, after shrinkage
 * @param logRate x: the channel's log rate, corrected for means; empty without evidence
 * @param logBenchmark b: the log rate usual at this size; empty without evidence
 * @param rate the figures shown to people; empty without evidence
 */
public record Engagement(
    Interval interval,
    double n,
    Basis basis,
    double shrinkage,
    double theta,
    OptionalDouble logRate,
    OptionalDouble logBenchmark,
    Optional<Rate> rate) {

  public Engagement {
    Require.notNegative("n", n);
    Require.between(0, 1, "shrinkage", shrinkage);
  }
}
