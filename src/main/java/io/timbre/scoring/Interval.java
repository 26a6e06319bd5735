package io.timbre.scoring;

/**
 * A figure from 0 to 100 with its uncertainty.
 *
 * @param point the figure
 * @param lo lower bound of the 80% interval, at most the point
 * @param hi upper bound of the 80% interval, at least the point
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
   * Creates an interval whose bounds never cross the point. Values that rounding carries outside 0
   * to 100 are clamped.
   */
  static Interval around(double point, double lo, double hi) {
    double inside = clamp(point);
    return new Interval(inside, Math.min(clamp(lo), inside), Math.max(clamp(hi), inside));
  }

  /** Creates the interval of a figure that is known exactly. */
  static Interval exactly(double point) {
    return around(point, point, point);
  }

  private static double clamp(double figure) {
    return Math.clamp(figure, 0, 100);
  }
}
