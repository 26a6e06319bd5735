package io.timbre.planning.model;

import java.io.Serializable;

/**
 * A segment in numbers: {@code people · (1 − exp(−Σ load))} are reached.
 *
 * @param people in the segment
 * @param loads by offer
 */
public record Audience(double people, double[] loads) implements Serializable {

  /** People reached when the chosen loads sum to this. */
  public double reached(double load) {
    return -people * Math.expm1(-load);
  }

  /** What one contact per person more would add at this load: the slope of the curve. */
  public double slope(double load) {
    return people * Math.exp(-load);
  }
}
