package io.timbre.planning;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What to plan: the value of a plan is the sum of its offers' values and of the people it reaches
 * in each segment. Leave the segments out to plan by value, or the values at 0 to plan by reach.
 *
 * @param offers to choose from
 * @param limits to keep to
 * @param segments whose people count once, none for a plan by value alone
 */
public record Problem(List<Offer> offers, Limits limits, List<Segment> segments) {

  /**
   * @throws IllegalArgumentException when two offers share an id, or a limit or segment names an
   *     offer that is not there
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
        .forEach(id -> Require.that(ids.contains(id), "no offer is called " + id));
    for (Segment segment : segments) {
      Require.that(ids.containsAll(segment.loads().keySet()), "unknown offer in " + segment.name());
    }
  }

  public Problem(List<Offer> offers, Limits limits) {
    this(offers, limits, List.of());
  }
}
