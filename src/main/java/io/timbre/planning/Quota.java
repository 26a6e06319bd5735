package io.timbre.planning;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How many creators of a label a plan has, and what it spends on them. A creator is of a label when
 * one of their chosen offers is; only such offers count as spent on it.
 *
 * @param label as offers carry it
 * @param atLeast creators of the label
 * @param atMost creators of the label
 * @param atLeastSpent on offers of the label, in the currency of the budget
 */
public record Quota(
    String label, OptionalInt atLeast, OptionalInt atMost, Optional<BigDecimal> atLeastSpent) {

  /**
   * @throws IllegalArgumentException when a figure is negative
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
