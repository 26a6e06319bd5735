package io.timbre.planning;

import java.math.BigDecimal;
import java.util.List;

/**
 * The answer to a {@link Problem}.
 *
 * @param status what is known of it
 * @param chosen in the order of the problem; empty unless there is a plan
 * @param value of the chosen, evaluated exactly
 * @param bound no plan within the limits is worth more; infinite while nothing is known, the value
 *     itself when optimal
 * @param spend sum of the chosen prices, exact
 * @param seconds it took
 * @param conflict a smallest set of limits that no plan can keep at once; empty unless infeasible
 */
public record Plan(
    Status status,
    List<Offer> chosen,
    double value,
    double bound,
    BigDecimal spend,
    double seconds,
    List<Constraint> conflict) {

  /** What is known of a plan. */
  public enum Status {
    /** No plan within the limits is worth more. */
    OPTIMAL,
    /** Within the limits; how much better another could be is told by the bound. */
    FEASIBLE,
    /** No plan is within the limits. */
    INFEASIBLE,
    /** Time ran out before a plan within the limits, or the lack of one, was found. */
    UNKNOWN
  }

  public Plan {
    chosen = List.copyOf(chosen);
    conflict = List.copyOf(conflict);
  }

  /** Whether there is something to book, if only nothing for a budget of nothing. */
  public boolean exists() {
    return status == Status.OPTIMAL || status == Status.FEASIBLE;
  }

  /** What a better plan could bring at most, as a share of the bound; 0 when optimal. */
  public double gap() {
    return bound <= value ? 0 : (bound - value) / bound;
  }
}
