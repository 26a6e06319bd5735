package io.timbre.campaign.plan;

import io.timbre.planning.Constraint;
import io.timbre.planning.Quota;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/**
 * What a plan is asked for.
 *
 * @param aim what it gets the most of
 * @param pool whom it chooses among
 * @param most how many candidates for the brief at most, 1 to {@value #MOST_CANDIDATES}
 * @param estimates whether estimated prices are taken for prices
 * @param wholePackages whether a channel is booked for all deliverables or not at all
 * @param leavesOutDeclined whether channels that the client declined are left out
 * @param leavesOutCompetitors whether channels that bear a competitor's name are left out
 * @param budget most spent in all, in the campaign's currency
 * @param mostCreators most creators
 * @param largestShare most spent on one creator, as a share of the budget in [0, 1]
 * @param quotas at least and at most by label, see {@link Labels}
 * @param mustHave ids of channels that are in the plan
 * @param mustNot ids of channels that are not
 * @param audience what is assumed of audiences where reach is the aim
 */
public record Wish(
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

  /** The most candidates of one plan. */
  public static final int MOST_CANDIDATES = 20_000;

  /**
   * @throws IllegalArgumentException for a value out of its bounds
   */
  public Wish {
    quotas = List.copyOf(quotas);
    mustHave = Set.copyOf(mustHave);
    mustNot = Set.copyOf(mustNot);
    if (most < 1 || most > MOST_CANDIDATES) {
      throw new IllegalArgumentException(
          "A plan chooses among 1 to %d candidates, not %d".formatted(MOST_CANDIDATES, most));
    }
  }

  /** The limit as it was asked for, where a plan's problem leaves out what is agreed already. */
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

  /** The same wish for another budget. */
  public Wish with(BigDecimal otherBudget) {
    return new Wish(
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
