package io.timbre.scoring;

/**
 * A figure from 0 to 100 and how sure it is.
 *
 * @param point the figure
 * @param lo lower bound of the 80 % interval, at most the point
 * @param hi upper bound of the 80 % interval, at least the point
 */
public record Interval(double point, double lo, double hi) {

  public Interval {
    if (!(0 <= lo && lo <= point && point <= hi && hi <= 100)) {
      throw new IllegalArgumentException(
          "An interval must hold 0 <= lo <= point <= hi <= 100, not lo %s, point %s, hi %s"
              .formatted(lo, point, hi));
    }
  }

  /**
   * Bounds that never cross the point, and nothing outside of 0 to 100: what rounding carries over
   * the edge is cut off.
   */
  static Interval around(double point, double lo, double hi) {
    double inside = clamp(point);
    return new Interval(inside, Math.min(clamp(lo), inside), Math.max(clamp(hi), inside));
  }

  /** A figure that is known exactly. */
  static Interval exactly(double point) {
    return around(point, point, point);
  }

  private static double clamp(double figure) {
    return Math.clamp(figure, 0, 100);
  }
}
