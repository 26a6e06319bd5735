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

  /** Days between two snapshots up to which their difference says how periods drift. */
  public static final int NEIGHBOURS_WITHIN_DAYS = 120;

  /** Between channels there is always some difference, whatever a small catalogue shows. */
  private static final double MIN_TAU = 0.2;

  /** Periods always drift a little, and an interval that says otherwise is too sure of itself. */
  private static final double MIN_DELTA = 0.05;

  /** The part of the prices that lies under the least estimate. */
  private static final double CHEAPEST = 0.1;

  /** Quartiles of a normal distribution lie this many standard deviations apart. */
  private static final double QUARTILES = 1.349;

  private EstimateBenchmark() {}

  /**
   * The rate usual over one basis.
   *
   * <pre>
   * m0, g: median regression of x on ln F, g in [0, 0.95]
   * τ² = max(0.2², ((q75 − q25)/1.349)² − median(s²/n)) of the residuals
   * ln m = median(x)    T² = max(τ², ((q75 − q25)/1.349)² − median(s²/n)) of the x themselves
   * </pre>
   *
   * @param logFollowers ln F of each channel; over views 0 for each, as a size that never varies
   *     explains nothing, and g is then 0
   * @param x log rate of each channel, as {@link Engagement#logRate()}
   * @param n effective posts of each channel, over 0
   * @param delta δ, as {@link #delta} estimates it
   * @param seed what stays where channels are too few, and whose s stays in any case
   * @throws IllegalArgumentException where the arrays differ in length or hold what is no number
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
   * δ: how far whole periods of a channel drift.
   *
   * <pre>δ² = max(0.05², ½(((q75 − q25)/1.349)² − median(s²(1/n_1 + 1/n_2)))) of the changes</pre>
   *
   * Quartiles lie as far apart whatever all changes have in common, so that the median change,
   * which is the platform's and no channel's, is taken off by itself.
   *
   * @param changes of x between neighbouring snapshots, as {@link PeriodChange#change()}
   * @param perPosts {@code 1/n_1 + 1/n_2} of the same, as {@link PeriodChange#perPosts()}
   * @param seed whose δ stays where fewer than {@link #ENOUGH} changes are known
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

  /** What the values scatter by beyond noise, in a square, and never under the least. */
  private static double variance(double[] values, double noise, double least) {
    double sd = robustSd(values);
    return Math.max(least * least, sd * sd - noise);
  }

  /**
   * What engagement costs: M the median cost per engagement, ρ the median price per follower, φ the
   * tenth percentile of the prices, each where {@link #ENOUGH} are known.
   *
   * @param costPerEngagement of each channel with a known price, as {@link Cost#perEngagement()},
   *     over 0
   * @param pricePerFollower of each channel with a known price, the price {@link
   *     CostBenchmark#counted counted}, over 0
   * @param prices known prices, {@link CostBenchmark#counted counted}, over 0
   * @param seed what stays where too few are known
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

  private static double quantileOr(double seed, double[] values, double p) {
    return values.length < ENOUGH ? seed : Quantile.of(values.clone(), p);
  }

  private static double robustSd(double[] values) {
    return (Quantile.of(values, 0.75) - Quantile.of(values, 0.25)) / QUARTILES;
  }

  private static void requireChanges(double[] changes, double[] perPosts) {
    if (changes.length != perPosts.length) {
      throw new IllegalArgumentException(
          "changes and perPosts must be of the same pairs, not %d and %d of them"
              .formatted(changes.length, perPosts.length));
    }
    Require.allFinite("changes", changes);
    Require.allPositive("perPosts", perPosts);
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
