package io.timbre.solver.problem;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A planning problem. The value of a plan is the sum of the values of its offers and of the people
 * it reaches in each segment. Leave out the segments to plan by value only, or set the values to 0
 * to plan by reach only.
 *
 * @param offers the offers to choose from
 * @param limits the limits to keep
 * @param segments groups of people who count once each; empty to plan by value only
 */
public record Problem(List<Offer> offers, Limits limits, List<Segment> segments) {

  /**
   * Creates a problem.
   *
   * @throws IllegalArgumentException if two offers have the same ID, or a limit or segment refers
   *     to an unknown offer
   */
  public Problem {
    offers = List.copyOf(offers);
    segments = List.copyOf(segments);
    Set<String> ids = new HashSet<>();
    for (Offer offer : offers) {
      Require.that(ids.add(offer.id()), "offer " + offer.id() + " is there twice");
    }
    Stream.of(limits.mustHave(), limits.mustNot())
        .flatMap(Set::stream)
        .forEach(id -> Require.that(ids.contains(id), "there is no offer with the ID " + id));
    for (Segment segment : segments) {
      Require.that(ids.containsAll(segment.loads().keySet()), "unknown offer in " + segment.name());
    }
  }

  public Problem(List<Offer> offers, Limits limits) {
    this(offers, limits, List.of());
  }
}
