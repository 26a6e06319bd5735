package io.timbre.scoring;

/**
 * What moves a score away from 50, in points: 50 and their sum are the score.
 *
 * @param engagement wE (E − 50)
 * @param fit wF (F − 50)
 * @param cost wC (C − 50)
 * @param deductions what was deducted, 0 or less
 */
public record Contributions(double engagement, double fit, double cost, double deductions) {

  /** All together: the score less 50. */
  public double sum() {
    return engagement + fit + cost + deductions;
  }
}
