package io.timbre.charts;

/**
 * A figure with its interval and the benchmark, drawn on a track 84 units wide.
 *
 * @param lo start of the interval
 * @param width width of the interval
 * @param point position of the figure
 * @param usual position of the benchmark
 */
public record IntervalBar(double lo, double width, double point, double usual) {

  private static final double TRACK = 84;

  /**
   * Draws a figure on a scale that ends at {@code most}. Values beyond the scale are drawn at its
   * end.
   */
  public static IntervalBar of(double lo, double point, double hi, double usual, double most) {
    Axis scale = new Axis(0, TRACK, 0, most);
    double start = scale.at(Math.min(lo, most));
    return new IntervalBar(
        start,
        Math.max(1, scale.at(Math.min(hi, most)) - start),
        scale.at(Math.min(point, most)),
        scale.at(Math.min(usual, most)));
  }
}
