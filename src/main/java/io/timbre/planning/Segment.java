package io.timbre.planning;

import java.util.Map;

/**
 * People who may meet several offers of a plan and count once. Of {@code people} those reached are
 * {@code people · (1 − exp(−Σ load))} over the chosen offers: random duplication, as in the formula
 * of Sainsbury.
 *
 * @param name tells segments apart
 * @param people in the segment
 * @param loads by id of an offer: contacts per person of the segment, at least 0
 */
public record Segment(String name, double people, Map<String, Double> loads) {

  /**
   * @throws IllegalArgumentException when a figure is negative or no number
   */
  public Segment {
    Require.that(Double.isFinite(people) && people >= 0, "people of " + name + ": " + people);
    loads.forEach((offer, load) ->
        Require.that(Double.isFinite(load) && load >= 0, "load of " + offer + " on " + name));
    loads = Map.copyOf(loads);
  }
}
