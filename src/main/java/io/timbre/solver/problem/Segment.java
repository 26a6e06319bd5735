package io.timbre.solver.problem;

import java.util.Map;

/**
 * A group of people who may see several offers of a plan but count once. The number reached is
 * {@code people · (1 − exp(−Σ load))} over the chosen offers. This assumes random duplication, as
 * in Sainsbury's formula.
 *
 * @param name unique name of the segment
 * @param people number of people in the segment
 * @param loads contacts per person of the segment, by ID of the offer; 0 or more
 */
public record Segment(String name, double people, Map<String, Double> loads) {

  /**
   * Creates a segment.
   *
   * @throws IllegalArgumentException if a figure is negative or not finite
   */
  public Segment {
    Require.that(
        Double.isFinite(people) && people >= 0,
        "people of " + name + " must be 0 or more: " + people);
    loads.forEach((offer, load) ->
        Require.that(Double.isFinite(load) && load >= 0, "load of " + offer + " on " + name));
    loads = Map.copyOf(loads);
  }
}
