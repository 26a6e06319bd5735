package io.timbre.scoring;

/**
 * The engagements one more post of a channel is expected to draw, and how far it may come out
 * otherwise.
 *
 * <pre>
 * point = exp(y + s_y²/2)    80 % bounds: exp(y ∓ 1.2816 s_y √(1 + 1/n))    s_y = 0.75
 * </pre>
 *
 * y and s_y are those of {@link CostModel}: engagements are log-normal between the posts of one
 * channel. Under the root, 1 is the scatter of that one post, which stays however much is known of
 * the channel, and 1/n what is not known of it.
 *
 * @param point engagements expected of one post
 * @param lo one post in ten draws less
 * @param hi one post in ten draws more
 */
public record Forecast(double point, double lo, double hi) {

  public Forecast {
    if (!(0 <= lo && lo <= point && point <= hi)) {
      throw new IllegalArgumentException(
          "A forecast must hold 0 <= lo <= point <= hi, not lo %s, point %s, hi %s"
              .formatted(lo, point, hi));
    }
  }

  /**
   * The forecast from so many effective posts, bounds that never cross the point.
   *
   * @param y mean of ln engagements
   * @param s log-sd between posts
   */
  static Forecast of(double y, double s, double n) {
    double point = Math.exp(y + s * s / 2);
    double sd = s * Math.sqrt(1 + 1 / n);
    return new Forecast(
        point,
        Math.min(point, Math.exp(y - Percentile.Z * sd)),
        Math.max(point, Math.exp(y + Percentile.Z * sd)));
  }
}
