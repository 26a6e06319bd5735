package io.timbre.scoring;

/**
 * The points that move a score away from 50. The score is 50 plus their sum.
 *
 * @param engagement wE (E − 50)
 * @param fit wF (F − 50)
 * @param cost wC (C − 50)
 * @param deductions the deductions as a negative number, 0 or less
 */
public record Contributions(double engagement, double fit, double cost, double deductions) {

  /** Returns the sum of all contributions, which is the score minus 50. */
  public double sum() {
    return engagement + fit + cost + deductions;
  }
}
