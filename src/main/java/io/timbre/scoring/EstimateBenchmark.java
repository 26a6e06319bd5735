package io.timbre.scoring;

import java.util.Arrays;
import java.util.Optional;

/**
 * Learns from a catalogue what is usual on one platform. Robust statistics only: a tenth of fake
 * accounts must not move them. With fewer than {@link #ENOUGH} channels the seed stays.
 */
public final class EstimateBenchmark {

  /** Channels, or prices, from which a catalogue speaks for itself. */
  public static final int ENOUGH = 30;

  /** Between channels there is always some difference, whatever a small catalogue shows. */
  private static final double MIN_TAU = 0.2;

  /** Quartiles of a normal distribution lie this many standard deviations apart. */
  private static final double QUARTILES = 1.349;

  private EstimateBenchmark() {}

  /**
   * The rate usual over one basis.
   *
   * <pre>
   * m0, g: median regression of x on ln F, g in [0, 0.95]
   * τ² = max(0.2², ((q75 − q25)/1.349)² − median(s²/n)) of the residuals
   * </pre>
   *
   * @param logFollowers ln F of each channel; over views 0 for each, as a size that never varies
   *     explains nothing, and g is then 0
   * @param x log rate of each channel, as {@link Engagement#logRate()}
   * @param n effective posts of each channel, over 0
   * @param seed what stays where channels are too few, and whose s stays in any case
   * @throws IllegalArgumentException where the arrays differ in length or hold what is no number
   */
  public static RateBenchmark from(
      double[] logFollowers, double[] x, double[] n, RateBenchmark seed) {
    requireChannels(logFollowers, x, n);
    if (x.length < ENOUGH) {
      return seed;
    }
    double[] u = Arrays.stream(logFollowers).map(f -> f - Math.log(RateBenchmark.F0)).toArray();
    MedianLine line = MedianLine.through(u, x, RateBenchmark.MAX_G);
    double tau = tau(line.residuals(), n, seed.s());
    return new RateBenchmark(Math.exp(line.a()), line.g(), tau, seed.s());
  }

  private static double tau(double[] residuals, double[] n, double s) {
    double noise = Quantile.median(Arrays.stream(n).map(posts -> s * s / posts).toArray());
    double sd = robustSd(residuals);
    return Math.sqrt(Math.max(MIN_TAU * MIN_TAU, sd * sd - noise));
  }

  /**
   * What engagement costs: M the median cost per engagement, ρ the median price per follower, each
   * where {@link #ENOUGH} are known.
   *
   * @param costPerEngagement of each channel with a known price, as {@link Cost#perEngagement()},
   *     over 0
   * @param pricePerFollower of each channel with a known price, the price {@link
   *     CostBenchmark#counted counted}, over 0
   * @param seed what stays where too few are known
   */
  public static CostBenchmark from(
      double[] costPerEngagement, double[] pricePerFollower, CostBenchmark seed) {
    Require.allPositive("costPerEngagement", costPerEngagement);
    Require.allPositive("pricePerFollower", pricePerFollower);
    return new CostBenchmark(
        medianOr(seed.medianCost(), costPerEngagement),
        medianOr(seed.pricePerFollower(), pricePerFollower),
        seed.leastPrice());
  }

  /**
   * How many comments come with likes; empty where fewer than {@link #ENOUGH} channels show it.
   *
   * @param logRatios of each channel, as {@link CommentBenchmark#logRatio}
   */
  public static Optional<CommentBenchmark> from(double[] logRatios) {
    Require.allFinite("logRatios", logRatios);
    if (logRatios.length < ENOUGH) {
      return Optional.empty();
    }
    double sd = Math.max(MIN_TAU, robustSd(logRatios.clone()));
    return Optional.of(new CommentBenchmark(Quantile.median(logRatios.clone()), sd));
  }

  private static double medianOr(double seed, double[] values) {
    return values.length < ENOUGH ? seed : Quantile.median(values.clone());
  }

  private static double robustSd(double[] values) {
    return (Quantile.of(values, 0.75) - Quantile.of(values, 0.25)) / QUARTILES;
  }

  private static void requireChannels(double[] logFollowers, double[] x, double[] n) {
    if (logFollowers.length != x.length || n.length != x.length) {
      throw new IllegalArgumentException(
          "logFollowers, x and n must be of the same channels, not %d, %d and %d of them"
              .formatted(logFollowers.length, x.length, n.length));
    }
    Require.allFinite("logFollowers", logFollowers);
    Require.allFinite("x", x);
    Require.allPositive("n", n);
  }
}
