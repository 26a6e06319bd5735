package io.timbre.solver.problem;

import java.math.BigDecimal;
import java.util.List;

/**
 * The answer to a {@link Problem}.
 *
 * @param status what is known about the plan
 * @param chosen the chosen offers in the order of the problem; empty unless there is a plan
 * @param value exact value of the chosen offers
 * @param bound no plan within the limits has a higher value; infinite while nothing is known, and
 *     equal to the value if optimal
 * @param spend exact sum of the chosen prices
 * @param seconds time taken, in seconds
 * @param conflict a smallest set of limits that no plan can keep together; empty unless infeasible
 */
public record Plan(
    Status status,
    List<Offer> chosen,
    double value,
    double bound,
    BigDecimal spend,
    double seconds,
    List<Constraint> conflict) {

  /** What is known about a plan. */
  public enum Status {
    /** No plan within the limits has a higher value. */
    OPTIMAL,
    /** The plan is within the limits. The bound says how much better another plan could be. */
    FEASIBLE,
    /** No plan is within the limits. */
    INFEASIBLE,
    /** Time ran out before a plan was found or shown not to exist. */
    UNKNOWN
  }

  public Plan {
    chosen = List.copyOf(chosen);
    conflict = List.copyOf(conflict);
  }

  /** Whether there is a plan. The plan may be empty, for example for a budget of 0. */
  public boolean exists() {
    return status == Status.OPTIMAL || status == Status.FEASIBLE;
  }

  /**
   * Returns how far the value may be from that of a better plan, as a share of the bound; 0 if
   * optimal.
   */
  public double gap() {
    return bound <= value ? 0 : (bound - value) / bound;
  }
}
