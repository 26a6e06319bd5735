package io.timbre.scoring;

/**
 * The engagement rate as people know it, before any correction. All figures are fractions: 0.03 for
 * 3%.
 *
 * @param point weighted geometric mean of (e + 0.5)/D over the snapshots that count
 * @param lo lower bound of the 80% interval of the channel's true rate, at most the point
 * @param hi upper bound, at least the point
 * @param benchmark the typical rate at this size, on the same scale
 */
public record EngagementRate(double point, double lo, double hi, double benchmark) {

  public EngagementRate {
    if (!(0 < lo && lo <= point && point <= hi)) {
      throw new IllegalArgumentException(
          "A rate must hold 0 < lo <= point <= hi, not lo %s, point %s, hi %s"
              .formatted(lo, point, hi));
    }
    Require.positive("benchmark", benchmark);
  }
}
