package io.timbre.planning;

import io.timbre.solver.problem.Constraint;
import io.timbre.solver.problem.Quota;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/**
 * What a plan is asked for.
 *
 * @param aim the figure to maximise
 * @param pool the channels to choose from
 * @param most maximum number of candidates for the brief, 1 to {@value #MOST_CANDIDATES}
 * @param estimates whether channels with estimated prices can be booked
 * @param wholePackages whether a channel is booked for all deliverables or not at all
 * @param leavesOutDeclined whether channels that the client declined are left out
 * @param leavesOutCompetitors whether channels are left out whose name or handle contains a
 *     competitor's name
 * @param budget maximum amount spent in all, in the campaign's currency
 * @param mostCreators maximum number of creators
 * @param largestShare maximum amount spent on one creator, as a share of the budget in [0, 1]
 * @param quotas minimum and maximum numbers of creators by label, see {@link Labels}
 * @param mustHave ids of channels that must be in the plan
 * @param mustNot ids of channels that must not be in the plan
 * @param audience assumptions about audiences, for reach and for repeated bookings
 */
public record PlanCriteria(
    Aim aim,
    Pool pool,
    int most,
    boolean estimates,
    boolean wholePackages,
    boolean leavesOutDeclined,
    boolean leavesOutCompetitors,
    BigDecimal budget,
    OptionalInt mostCreators,
    Optional<BigDecimal> largestShare,
    List<Quota> quotas,
    Set<Long> mustHave,
    Set<Long> mustNot,
    Audience audience) {

  /** The highest number of candidates of one plan. */
  public static final int MOST_CANDIDATES = 20_000;

  /**
   * @throws IllegalArgumentException if the number of candidates is out of range
   */
  public PlanCriteria {
    quotas = List.copyOf(quotas);
    mustHave = Set.copyOf(mustHave);
    mustNot = Set.copyOf(mustNot);
    if (most < 1 || most > MOST_CANDIDATES) {
      throw new IllegalArgumentException(
          "A plan chooses among 1 to %d candidates, not %d".formatted(MOST_CANDIDATES, most));
    }
  }

  /**
   * Returns a limit as it was asked for.
   *
   * @param open a limit of the planning problem, from which agreed bookings are deducted
   */
  Constraint asTyped(Constraint open) {
    return switch (open) {
      case Constraint.Budget _ -> new Constraint.Budget(budget);
      case Constraint.MaxCreators most ->
          new Constraint.MaxCreators(mostCreators.orElse(most.creators()));
      case Constraint.AtLeast least ->
          new Constraint.AtLeast(
              least.label(), asked(least.label(), Quota::atLeast, least.creators()));
      case Constraint.AtMost most ->
          new Constraint.AtMost(most.label(), asked(most.label(), Quota::atMost, most.creators()));
      default -> open;
    };
  }

  private int asked(String label, Function<Quota, OptionalInt> bound, int otherwise) {
    return quotas.stream()
        .filter(quota -> quota.label().equals(label))
        .flatMapToInt(quota -> bound.apply(quota).stream())
        .findFirst()
        .orElse(otherwise);
  }

  /** Returns the same criteria with another budget. */
  public PlanCriteria with(BigDecimal otherBudget) {
    return new PlanCriteria(
        aim,
        pool,
        most,
        estimates,
        wholePackages,
        leavesOutDeclined,
        leavesOutCompetitors,
        otherBudget,
        mostCreators,
        largestShare,
        quotas,
        mustHave,
        mustNot,
        audience);
  }
}
