package io.timbre.discovery.web;

import io.timbre.scoring.EngagementRate;

/**
 * An engagement rate with its interval and the benchmark, drawn on a track 84 units wide.
 *
 * @param lo start of the interval
 * @param width width of the interval
 * @param point position of the rate
 * @param usual position of the benchmark
 */
record RateBar(double lo, double width, double point, double usual) {

  private static final double TRACK = 84;

  /**
   * Draws a rate on a scale that ends at {@code most}. Values beyond the scale are drawn at its
   * end.
   */
  static RateBar of(EngagementRate rate, double most) {
    double lo = at(rate.lo(), most);
    return new RateBar(
        lo,
        Math.max(1, at(rate.hi(), most) - lo),
        at(rate.point(), most),
        at(rate.benchmark(), most));
  }

  private static double at(double rate, double most) {
    return Math.rint(10 * TRACK * Math.min(1, rate / most)) / 10;
  }
}
