package io.timbre.scoring;

/**
 * The points of a score before deductions: each component out of 100 times its weight.
 *
 * @param engagement wE·E
 * @param fit wF·F
 * @param cost wC·C
 */
public record Points(double engagement, double fit, double cost) {

  /** Returns the sum of the points, which is the score before deductions. */
  public double sum() {
    return engagement + fit + cost;
  }
}
