package io.timbre.solver.model;

import java.io.Serializable;

/**
 * A segment in numbers. The number of people reached is {@code people · (1 − exp(−Σ load))}.
 *
 * @param people number of people in the segment
 * @param loads contacts per person, by offer
 */
public record Audience(double people, double[] loads) implements Serializable {

  /** Returns the number of people reached if the chosen loads sum to {@code load}. */
  public double reached(double load) {
    return -people * Math.expm1(-load);
  }

  /**
   * Returns the slope of the curve at this load: the people added by one more contact per person.
   */
  public double slope(double load) {
    return people * Math.exp(-load);
  }
}
