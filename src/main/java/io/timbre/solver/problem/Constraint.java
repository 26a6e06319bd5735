package io.timbre.solver.problem;

import java.math.BigDecimal;

/**
 * One single limit of a plan. Limits are split up this way so that a contradiction can name the few
 * that cause it.
 */
public sealed interface Constraint {

  /** Spend at most this amount in all. */
  record Budget(BigDecimal amount) implements Constraint {}

  /** Book at most this many creators. */
  record MaxCreators(int creators) implements Constraint {}

  /**
   * Spend at most this amount on one creator.
   *
   * @param share the limit as a share of the budget
   * @param amount the share as an amount
   */
  record MaxShare(BigDecimal share, BigDecimal amount) implements Constraint {}

  /** Book at least this many creators with a label. */
  record AtLeast(String label, int creators) implements Constraint {}

  /** Book at most this many creators with a label. */
  record AtMost(String label, int creators) implements Constraint {}

  /** Spend at least this amount on offers with a label. */
  record AtLeastSpent(String label, BigDecimal amount) implements Constraint {}

  /** The offer must be in the plan. */
  record MustHave(String offer) implements Constraint {}

  /** The offer must not be in the plan. */
  record MustNot(String offer) implements Constraint {}
}
