package io.timbre.solver.problem;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Limits on the number of creators with a label, and on the amount spent on them. A creator has a
 * label if at least one of their chosen offers has it. Only such offers count as spent on the
 * label.
 *
 * @param label a label of offers
 * @param atLeast minimum number of creators with the label
 * @param atMost maximum number of creators with the label
 * @param atLeastSpent minimum amount spent on offers with the label, in the currency of the budget
 */
public record Quota(
    String label, OptionalInt atLeast, OptionalInt atMost, Optional<BigDecimal> atLeastSpent) {

  /**
   * Creates a quota.
   *
   * @throws IllegalArgumentException if a figure is negative
   */
  public Quota {
    Require.that(atLeast.orElse(0) >= 0, "at least of " + label + " must be 0 or more");
    Require.that(atMost.orElse(0) >= 0, "at most of " + label + " must be 0 or more");
    atLeastSpent.ifPresent(amount -> Require.amount(amount, "least spent on " + label));
  }

  public static Quota atLeast(String label, int creators) {
    return new Quota(label, OptionalInt.of(creators), OptionalInt.empty(), Optional.empty());
  }

  public static Quota atMost(String label, int creators) {
    return new Quota(label, OptionalInt.empty(), OptionalInt.of(creators), Optional.empty());
  }

  public static Quota atLeastSpent(String label, BigDecimal amount) {
    return new Quota(label, OptionalInt.empty(), OptionalInt.empty(), Optional.of(amount));
  }
}
