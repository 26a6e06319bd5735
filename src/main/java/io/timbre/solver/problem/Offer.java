package io.timbre.solver.problem;

import java.math.BigDecimal;
import java.util.Set;

/**
 * One deliverable of one creator that can be booked.
 *
 * @param id unique ID of the offer within the problem
 * @param creator the creator of the offer; several offers of one creator may be chosen together
 * @param price exact price in the currency of the budget; 0 if it is free
 * @param value what the offer is expected to bring, such as engagements; 0 or more
 * @param labels the labels that quotas count, such as {@code niche:baking} and {@code
 *     platform:INSTAGRAM}
 */
public record Offer(String id, String creator, BigDecimal price, double value, Set<String> labels) {

  /**
   * Creates an offer.
   *
   * @throws IllegalArgumentException if the price or value is negative, or the value is not finite
   */
  public Offer {
    Require.amount(price, "price of " + id);
    Require.that(
        Double.isFinite(value) && value >= 0, "value of " + id + " must be 0 or more: " + value);
    labels = Set.copyOf(labels);
  }
}
