package io.timbre.scoring;

/**
 * The typical cost of engagement on a platform, in the base currency.
 *
 * @param medianCost M: median cost per engagement, over 0
 * @param pricePerFollower ρ: median price of a post per follower, over 0
 * @param leastEstimate φ: the lowest price that an estimate can give, over 0
 * @param leastPrice the lower limit of stated prices, over 0; a lower price counts as this price
 */
public record CostBenchmark(
    double medianCost, double pricePerFollower, double leastEstimate, double leastPrice) {

  /** The lower limit of stated prices, in the currency of the seed benchmarks. */
  public static final double LEAST_PRICE = 1;

  public CostBenchmark {
    Require.positive("medianCost", medianCost);
    Require.positive("pricePerFollower", pricePerFollower);
    Require.positive("leastEstimate", leastEstimate);
    Require.positive("leastPrice", leastPrice);
  }

  /** Creates a benchmark with {@link #LEAST_PRICE} as the lower limit of stated prices. */
  public CostBenchmark(double medianCost, double pricePerFollower, double leastEstimate) {
    this(medianCost, pricePerFollower, leastEstimate, LEAST_PRICE);
  }

  /**
   * Returns this benchmark in another currency.
   *
   * @param rate units of the other currency for one unit of this benchmark's currency
   */
  public CostBenchmark exchangedAt(double rate) {
    return new CostBenchmark(
        medianCost * rate, pricePerFollower * rate, leastEstimate * rate, leastPrice * rate);
  }

  /** Returns the price to calculate with if a price is stated: {@code max(P, leastPrice)}. */
  public double counted(double price) {
    return Math.max(price, leastPrice);
  }

  /** Returns the price of a post if none is stated: {@code max(ρ F, φ)}, for F over 0. */
  public double estimated(double followers) {
    return Math.max(pricePerFollower * followers, leastEstimate);
  }
}
