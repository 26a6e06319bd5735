package io.timbre.planning;

import java.math.BigDecimal;
import java.util.Set;

/**
 * One deliverable of one creator that can be booked.
 *
 * @param id tells it apart from every other offer of the problem
 * @param creator whose it is; several offers of one creator may be chosen together
 * @param price exact, in the currency of the budget, 0 for a favour
 * @param value what it is expected to bring (engagements, say), at least 0
 * @param labels what quotas count by: {@code niche:baking}, {@code platform:INSTAGRAM}
 */
public record Offer(String id, String creator, BigDecimal price, double value, Set<String> labels) {

  /**
   * @throws IllegalArgumentException when price or value is negative or no number
   */
  public Offer {
    Require.amount(price, "price of " + id);
    Require.that(
        Double.isFinite(value) && value >= 0, "value of " + id + " must be 0 or more: " + value);
    labels = Set.copyOf(labels);
  }
}
