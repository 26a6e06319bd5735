package io.timbre.scoring;

/**
 * What engagement costs on a platform, in the base currency.
 *
 * @param medianCost M: median cost per engagement, over 0
 * @param pricePerFollower ρ: median price of a post per follower, over 0
 * @param leastPrice the price below which a post counts as costing this much, over 0
 */
public record CostBenchmark(double medianCost, double pricePerFollower, double leastPrice) {

  /** The floor in the currency the seed benchmarks are stated in. */
  public static final double LEAST_PRICE = 1;

  public CostBenchmark {
    Require.positive("medianCost", medianCost);
    Require.positive("pricePerFollower", pricePerFollower);
    Require.positive("leastPrice", leastPrice);
  }

  /** With the usual floor of {@link #LEAST_PRICE}. */
  public CostBenchmark(double medianCost, double pricePerFollower) {
    this(medianCost, pricePerFollower, LEAST_PRICE);
  }

  /** The same benchmark in a currency of which {@code rate} units buy one of this. */
  public CostBenchmark exchangedAt(double rate) {
    return new CostBenchmark(medianCost * rate, pricePerFollower * rate, leastPrice * rate);
  }

  /** The price that counts: {@code max(P, 1)}. */
  public double counted(double price) {
    return Math.max(price, leastPrice);
  }
}
