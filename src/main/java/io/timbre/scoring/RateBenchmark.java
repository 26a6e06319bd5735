package io.timbre.scoring;

/**
 * The typical engagement rate of a platform over one basis, as a smooth curve over size without
 * steps between tiers. The rates of channels are log-normal around the curve. The rates of a
 * channel's periods are log-normal around the channel's rate, and its posts around the rate of
 * their period.
 *
 * @param m0 median rate at {@link #F0} followers, a fraction over 0
 * @param g how fast the rate falls with size: rate ~ F^-g, from 0 to {@link #MAX_G}; 0 over views
 * @param tau τ: log-sd between channels of one size, over 0
 * @param s log-sd between the posts of one period, over 0
 * @param middle m: median rate of all channels of the platform whatever their size, over 0
 * @param spread T: log-sd between all channels of the platform, over 0
 * @param delta δ: log-sd by which whole periods of one channel drift, over 0
 */
public record RateBenchmark(
    double m0, double g, double tau, double s, double middle, double spread, double delta) {

  /** The number of followers at which m0 is stated. */
  public static final double F0 = 20_000;

  /**
   * The maximum of g. It is below 1, so that more followers with the same engagement never look
   * better.
   */
  public static final double MAX_G = 0.95;

  public RateBenchmark {
    Require.positive("m0", m0);
    Require.between(0, MAX_G, "g", g);
    Require.positive("tau", tau);
    Require.positive("s", s);
    Require.positive("middle", middle);
    Require.positive("spread", spread);
    Require.positive("delta", delta);
  }

  /** Returns b over followers: {@code ln m0 − g ln(F/20000)}, for F over 0. */
  public double usualLogRate(double followers) {
    return Math.log(m0) - g * Math.log(followers / F0);
  }

  /** Returns b over views: {@code ln m0}, whatever the size. */
  public double usualLogRate() {
    return Math.log(m0);
  }
}
