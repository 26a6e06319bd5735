package io.timbre.scoring;

import java.util.Collection;
import java.util.List;

/**
 * The engagements that one more post of a channel is expected to get, with an 80% interval.
 *
 * <pre>
 * point = exp(y + s_y²/2)    80% bounds: exp(y ∓ 1.2816 √(s_y² + δ² + V))
 * V = s_y²/n + δ² Σ w_i²     s_y = 0.75
 * </pre>
 *
 * y, s_y, δ and V are those of {@link CostModel}: engagements are log-normal between the posts of
 * one period, and whole periods drift. Under the root, s_y² is the scatter of the one post and δ²
 * the drift of its period. Both remain however much is known about the channel. V is the
 * uncertainty about the channel itself. The mean is not shrunk, so V is not shrunk either.
 *
 * @param point engagements expected of one post
 * @param lo one post in ten gets fewer
 * @param hi one post in ten gets more
 */
public record Forecast(double point, double lo, double hi) {

  /** ρ: the part of each channel's error that all channels share. */
  public static final double SHARED_ERROR = 0.2;

  public Forecast {
    if (!(0 <= lo && lo <= point && point <= hi)) {
      throw new IllegalArgumentException(
          "A forecast must hold 0 <= lo <= point <= hi, not lo %s, point %s, hi %s"
              .formatted(lo, point, hi));
    }
  }

  /**
   * Creates the forecast of one post. The bounds never cross the point.
   *
   * @param y mean of ln engagements
   * @param s log-sd between posts
   * @param delta δ: log-sd between periods
   * @param noise V: variance of y
   */
  static Forecast of(double y, double s, double delta, double noise) {
    double point = Math.exp(y + s * s / 2);
    double sd = Math.sqrt(s * s + delta * delta + noise);
    return new Forecast(
        point,
        Math.min(point, Math.exp(y - Percentile.Z * sd)),
        Math.max(point, Math.exp(y + Percentile.Z * sd)));
  }

  /**
   * Returns the forecast of several posts. Their errors are taken as fully shared, so the relative
   * width stays the same.
   */
  public Forecast times(double posts) {
    Require.notNegative("posts", posts);
    return new Forecast(point * posts, lo * posts, hi * posts);
  }

  /**
   * Returns the forecast of the sum. The errors are partly shared, for example through a season, a
   * change of the platform or an error of the benchmark. They cancel out less than independent
   * errors would.
   *
   * <pre>
   * v_i = point_i² (exp(s_i²) − 1)    s_i = ln(hi_i / lo_i) / (2 · 1.2816)
   * V = (1 − ρ) Σ v_i + ρ (Σ √v_i)²    ρ = {@value #SHARED_ERROR}, an assumption
   * bounds = exp(ln Σ point − σ²/2 ∓ 1.2816 σ)    σ² = ln(1 + V / (Σ point)²)
   * </pre>
   *
   * The sum of log-normals is approximated by a log-normal with the same mean and variance (Fenton
   * 1960). The sum of a single forecast is that forecast.
   */
  public static Forecast sum(Collection<Forecast> forecasts) {
    List<Forecast> some = forecasts.stream().filter(one -> one.point > 0).toList();
    return some.size() == 1 ? some.getFirst() : sumOfSome(some);
  }

  private static Forecast sumOfSome(List<Forecast> forecasts) {
    double point = 0;
    double apart = 0;
    double together = 0;
    for (Forecast one : forecasts) {
      double variance = one.variance();
      point += one.point;
      apart += variance;
      together += Math.sqrt(variance);
    }
    if (point == 0) {
      return new Forecast(0, 0, 0);
    }
    double variance = (1 - SHARED_ERROR) * apart + SHARED_ERROR * together * together;
    double s2 = Math.log1p(variance / (point * point));
    double middle = Math.log(point) - s2 / 2;
    double reach = Percentile.Z * Math.sqrt(s2);
    return new Forecast(
        point,
        Math.min(point, Math.exp(middle - reach)),
        Math.max(point, Math.exp(middle + reach)));
  }

  private double variance() {
    if (lo == 0 || hi == lo) {
      return 0;
    }
    double s = Math.log(hi / lo) / (2 * Percentile.Z);
    return point * point * Math.expm1(s * s);
  }
}
