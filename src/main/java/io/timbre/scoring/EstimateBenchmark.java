package io.timbre.scoring;

import java.util.Arrays;
import java.util.Optional;

/**
 * Estimates the benchmark of one platform from the catalogue. It uses robust statistics only, so
 * that even a tenth of fake accounts hardly moves the result. With fewer than {@link #ENOUGH}
 * channels the seed applies.
 */
public final class EstimateBenchmark {

  /** Number of channels, or of prices, from which the catalogue replaces the seed. */
  public static final int ENOUGH = 30;

  /** Maximum number of days between two snapshots whose difference is used to estimate drift. */
  public static final int NEIGHBOURS_WITHIN_DAYS = 120;

  /**
   * The minimum of τ. Channels always differ somewhat, even if a small catalogue does not show it.
   */
  private static final double MIN_TAU = 0.2;

  /**
   * The minimum of δ. Periods always drift a little, and a smaller δ would make intervals too
   * narrow.
   */
  private static final double MIN_DELTA = 0.05;

  /** The quantile of the prices that becomes the lowest estimate. */
  private static final double CHEAPEST = 0.1;

  /** Distance between the quartiles of a normal distribution, in standard deviations. */
  private static final double QUARTILES = 1.349;

  private EstimateBenchmark() {}

  /**
   * Estimates the typical rate over one basis.
   *
   * <pre>
   * m0, g: median regression of x on ln F, g in [0, 0.95]
   * τ² = max(0.2², ((q75 − q25)/1.349)² − median(s²/n)) of the residuals
   * ln m = median(x)    T² = max(τ², ((q75 − q25)/1.349)² − median(s²/n)) of the x themselves
   * </pre>
   *
   * @param logFollowers ln F of each channel; 0 for every channel over views, which makes g 0
   * @param x log rate of each channel, as in {@link Engagement#logRate()}
   * @param n effective number of posts of each channel, over 0
   * @param delta δ, as {@link #delta} estimates it
   * @param seed what applies if there are too few channels; its s applies in any case
   * @throws IllegalArgumentException if the arrays differ in length or contain values that are not
   *     finite
   */
  public static RateBenchmark from(
      double[] logFollowers, double[] x, double[] n, double delta, RateBenchmark seed) {
    requireChannels(logFollowers, x, n);
    if (x.length < ENOUGH) {
      return seed;
    }
    double s = seed.s();
    double[] u = Arrays.stream(logFollowers).map(f -> f - Math.log(RateBenchmark.F0)).toArray();
    MedianLine line = MedianLine.through(u, x, RateBenchmark.MAX_G);
    double noise = Quantile.median(Arrays.stream(n).map(posts -> s * s / posts).toArray());
    double tau = Math.sqrt(variance(line.residuals(), noise, MIN_TAU));
    double spread = Math.sqrt(variance(x.clone(), noise, tau));
    double middle = Math.exp(Quantile.median(x.clone()));
    return new RateBenchmark(Math.exp(line.a()), line.g(), tau, s, middle, spread, delta);
  }

  /**
   * Estimates δ: how far whole periods of a channel drift.
   *
   * <pre>δ² = max(0.05², ½(((q75 − q25)/1.349)² − median(s²(1/n_1 + 1/n_2)))) of the changes</pre>
   *
   * A change that all channels have in common belongs to the platform, not to the channels. It does
   * not affect the distance between the quartiles and so drops out.
   *
   * @param changes changes of x between neighbouring snapshots, as in {@link PeriodChange#change()}
   * @param perPosts {@code 1/n_1 + 1/n_2} of the same changes, as in {@link
   *     PeriodChange#perPosts()}
   * @param seed its δ applies if there are fewer than {@link #ENOUGH} changes
   */
  public static double delta(double[] changes, double[] perPosts, RateBenchmark seed) {
    requireChanges(changes, perPosts);
    if (changes.length < ENOUGH) {
      return seed.delta();
    }
    double s2 = seed.s() * seed.s();
    double noise = Quantile.median(Arrays.stream(perPosts).map(per -> s2 * per).toArray());
    return Math.sqrt(variance(changes.clone(), noise, Math.sqrt(2) * MIN_DELTA) / 2);
  }

  /**
   * The variance of the values beyond the noise, with the square of {@code least} as its minimum.
   */
  private static double variance(double[] values, double noise, double least) {
    double sd = robustSd(values);
    return Math.max(least * least, sd * sd - noise);
  }

  /**
   * Estimates the cost of engagement: M is the median cost per engagement, ρ the median price per
   * follower and φ the tenth percentile of the prices. Each needs at least {@link #ENOUGH} values.
   *
   * @param costPerEngagement cost of each channel with a stated price, as in {@link
   *     Cost#perEngagement()}, over 0
   * @param pricePerFollower price per follower of each channel with a stated price, with the price
   *     {@link CostBenchmark#counted counted}, over 0
   * @param prices stated prices, {@link CostBenchmark#counted counted}, over 0
   * @param seed what applies to figures with too few values
   */
  public static CostBenchmark from(
      double[] costPerEngagement, double[] pricePerFollower, double[] prices, CostBenchmark seed) {
    Require.allPositive("costPerEngagement", costPerEngagement);
    Require.allPositive("pricePerFollower", pricePerFollower);
    Require.allPositive("prices", prices);
    return new CostBenchmark(
        quantileOr(seed.medianCost(), costPerEngagement, 0.5),
        quantileOr(seed.pricePerFollower(), pricePerFollower, 0.5),
        quantileOr(seed.leastEstimate(), prices, CHEAPEST),
        seed.leastPrice());
  }

  /**
   * Estimates the ratio of comments to likes; empty if fewer than {@link #ENOUGH} channels show it.
   *
   * @param logRatios log ratio of each channel, as in {@link CommentBenchmark#logRatio}
   */
  public static Optional<CommentBenchmark> from(double[] logRatios) {
    Require.allFinite("logRatios", logRatios);
    if (logRatios.length < ENOUGH) {
      return Optional.empty();
    }
    double sd = Math.max(MIN_TAU, robustSd(logRatios.clone()));
    return Optional.of(new CommentBenchmark(Quantile.median(logRatios.clone()), sd));
  }

  private static double quantileOr(double seed, double[] values, double p) {
    return values.length < ENOUGH ? seed : Quantile.of(values.clone(), p);
  }

  private static double robustSd(double[] values) {
    return (Quantile.of(values, 0.75) - Quantile.of(values, 0.25)) / QUARTILES;
  }

  private static void requireChanges(double[] changes, double[] perPosts) {
    if (changes.length != perPosts.length) {
      throw new IllegalArgumentException(
          "changes and perPosts must have the same length, not %d and %d"
              .formatted(changes.length, perPosts.length));
    }
    Require.allFinite("changes", changes);
    Require.allPositive("perPosts", perPosts);
  }

  private static void requireChannels(double[] logFollowers, double[] x, double[] n) {
    if (logFollowers.length != x.length || n.length != x.length) {
      throw new IllegalArgumentException(
          "logFollowers, x and n must have the same length, not %d, %d and %d"
              .formatted(logFollowers.length, x.length, n.length));
    }
    Require.allFinite("logFollowers", logFollowers);
    Require.allFinite("x", x);
    Require.allPositive("n", n);
  }
}
