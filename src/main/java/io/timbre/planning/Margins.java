package io.timbre.planning;

import java.util.Map;
import java.util.OptionalDouble;

/**
 * What a little more of each limit is worth, from the dual values of the linear relaxation:
 * estimates, since offers cannot be booked in parts.
 *
 * @param perMoney value that one unit of money more in the budget would add
 * @param perCreator value that one creator more would add
 * @param perLabelled by label, the value that counting one creator more there is worth
 * @param perSpent by label, the value that spending one unit of money there is worth
 * @param perContact by segment, the people that one contact per person more would add
 */
public record Margins(
    double perMoney,
    double perCreator,
    Map<String, Double> perLabelled,
    Map<String, Double> perSpent,
    Map<String, Double> perContact) {

  public Margins {
    perLabelled = Map.copyOf(perLabelled);
    perSpent = Map.copyOf(perSpent);
    perContact = Map.copyOf(perContact);
  }

  /**
   * The price at which an offer would earn its place in the plan: {@code (value + labels − creator)
   * / (money − spent)}. Empty where no price would do it, or any would.
   */
  public OptionalDouble entryPrice(Problem problem, Offer offer) {
    double worth = offer.value() - perCreator;
    double cost = perMoney;
    for (String label : offer.labels()) {
      worth += perLabelled.getOrDefault(label, 0.0);
      cost -= perSpent.getOrDefault(label, 0.0);
    }
    for (Segment segment : problem.segments()) {
      worth +=
          perContact.getOrDefault(segment.name(), 0.0)
              * segment.loads().getOrDefault(offer.id(), 0.0);
    }
    return worth < 0 || cost <= 0 ? OptionalDouble.empty() : OptionalDouble.of(worth / cost);
  }
}
