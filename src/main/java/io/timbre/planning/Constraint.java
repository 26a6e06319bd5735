package io.timbre.planning;

import java.math.BigDecimal;

/** One limit of a plan by itself, so that a contradiction can name the few it is made of. */
public sealed interface Constraint {

  /** Spend at most this in all. */
  record Budget(BigDecimal amount) implements Constraint {}

  /** Book at most so many creators. */
  record MaxCreators(int creators) implements Constraint {}

  /**
   * Spend at most this on one creator.
   *
   * @param share of the budget
   * @param amount what the share comes to
   */
  record MaxShare(BigDecimal share, BigDecimal amount) implements Constraint {}

  /** Book at least so many creators of a label. */
  record AtLeast(String label, int creators) implements Constraint {}

  /** Book at most so many creators of a label. */
  record AtMost(String label, int creators) implements Constraint {}

  /** Spend at least this on offers of a label. */
  record AtLeastSpent(String label, BigDecimal amount) implements Constraint {}

  /** An offer is in the plan. */
  record MustHave(String offer) implements Constraint {}

  /** An offer is not in the plan. */
  record MustNot(String offer) implements Constraint {}
}
