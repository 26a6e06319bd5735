package io.timbre.scoring;

/**
 * What engagement costs on a platform, in the base currency.
 *
 * @param medianCost M: median cost per engagement, over 0
 * @param pricePerFollower ρ: median price of a post per follower, over 0
 * @param leastEstimate φ: the least that an estimated price is, over 0
 * @param leastPrice the price below which a known one counts as costing this much, over 0
 */
public record CostBenchmark(
    double medianCost, double pricePerFollower, double leastEstimate, double leastPrice) {

  /** The floor of known prices in the currency the seed benchmarks are stated in. */
  public static final double LEAST_PRICE = 1;

  public CostBenchmark {
    Require.positive("medianCost", medianCost);
    Require.positive("pricePerFollower", pricePerFollower);
    Require.positive("leastEstimate", leastEstimate);
    Require.positive("leastPrice", leastPrice);
  }

  /** With the usual floor of {@link #LEAST_PRICE} for known prices. */
  public CostBenchmark(double medianCost, double pricePerFollower, double leastEstimate) {
    this(medianCost, pricePerFollower, leastEstimate, LEAST_PRICE);
  }

  /** The same benchmark in a currency of which {@code rate} units buy one of this. */
  public CostBenchmark exchangedAt(double rate) {
    return new CostBenchmark(
        medianCost * rate, pricePerFollower * rate, leastEstimate * rate, leastPrice * rate);
  }

  /** The price that counts where one is known: {@code max(P, 1)}. */
  public double counted(double price) {
    return Math.max(price, leastPrice);
  }

  /** The price of a post where none is known: {@code max(ρ F, φ)}, for F over 0. */
  public double estimated(double followers) {
    return Math.max(pricePerFollower * followers, leastEstimate);
  }
}
