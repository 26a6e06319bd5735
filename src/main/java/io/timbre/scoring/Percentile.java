package io.timbre.scoring;

/** Converts standard deviations to percentiles from 0 to 100. */
final class Percentile {

  /**
   * Number of standard deviations that bound the middle 80% of a normal distribution: its 90th
   * percentile.
   */
  static final double Z = 1.2815515655446004;

  /** σ(1.702 z) is within 0.01 of the normal distribution at every z (Haley 1952). */
  private static final double K = 1.702;

  private Percentile() {}

  /** {@code 100 σ(1.702 z)}: the share of a normal population below z. */
  static double of(double z) {
    return 100 * sigma(K * z);
  }

  /** σ(u) = 1/(1 + e^−u), written so that neither end overflows. */
  private static double sigma(double u) {
    if (u >= 0) {
      return 1 / (1 + Math.exp(-u));
    }
    double e = Math.exp(u);
    return e / (1 + e);
  }
}
