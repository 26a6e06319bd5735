package io.timbre.scoring;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * C: how cheap a channel's engagement is expected to be compared with its platform. Money is in the
 * base currency.
 *
 * @param interval C and its 80% bounds; 50 is the middle, and a higher figure is cheaper
 * @param estimated whether the price is not stated
 * @param shrinkage B: how much weight the evidence gets, from 0 (none) to 1
 * @param kappa κ: log cost per engagement above the benchmark, after shrinkage
 * @param forecast engagements expected of one post; empty without evidence
 * @param perEngagement cost per engagement; empty without evidence or price
 * @param price price of one post: as stated, or max(ρF, φ) if it is estimated; empty if neither
 *     price nor followers are known
 */
public record Cost(
    Interval interval,
    boolean estimated,
    double shrinkage,
    double kappa,
    Optional<Forecast> forecast,
    OptionalDouble perEngagement,
    OptionalDouble price) {

  public Cost {
    Require.between(0, 1, "shrinkage", shrinkage);
    Require.notNegative("price", price);
  }
}
