package io.timbre.scoring;

/**
 * A score before deductions as people read it: each component's points out of 100 times its weight.
 *
 * @param engagement wE·E
 * @param fit wF·F
 * @param cost wC·C
 */
public record Points(double engagement, double fit, double cost) {

  /** All together: the score before deductions. */
  public double sum() {
    return engagement + fit + cost;
  }
}
