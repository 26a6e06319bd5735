package io.timbre.solver.problem;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The limits that a plan must keep.
 *
 * @param budget maximum amount spent in all
 * @param maxCreators maximum number of creators, whatever the number of offers of each
 * @param maxShare maximum amount spent on one creator, as a share of the budget in [0, 1]
 * @param quotas limits by label; several quotas with the same label all apply
 * @param mustHave IDs of offers that must be in the plan
 * @param mustNot IDs of offers that must not be in the plan
 */
public record Limits(
    BigDecimal budget,
    OptionalInt maxCreators,
    Optional<BigDecimal> maxShare,
    List<Quota> quotas,
    Set<String> mustHave,
    Set<String> mustNot) {

  /**
   * Creates limits.
   *
   * @throws IllegalArgumentException if a figure is negative or the share is above 1
   */
  public Limits {
    Require.amount(budget, "budget");
    Require.that(maxCreators.orElse(0) >= 0, "most creators must be 0 or more");
    maxShare.ifPresent(share ->
        Require.that(
            share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0,
            "largest share must be between 0 and 1: " + share));
    quotas = List.copyOf(quotas);
    mustHave = Set.copyOf(mustHave);
    mustNot = Set.copyOf(mustNot);
  }

  /** Returns limits that consist of a budget only. */
  public static Limits of(BigDecimal budget) {
    return new Limits(budget, OptionalInt.empty(), Optional.empty(), List.of(), Set.of(), Set.of());
  }

  /** Returns each limit on its own, the budget first, always in the same order. */
  public List<Constraint> constraints() {
    List<Constraint> all = new ArrayList<>();
    all.add(new Constraint.Budget(budget));
    maxCreators.ifPresent(most -> all.add(new Constraint.MaxCreators(most)));
    maxShare.ifPresent(share -> all.add(new Constraint.MaxShare(share, share.multiply(budget))));
    quotas.stream().flatMap(Limits::constraints).forEach(all::add);
    mustHave.stream().sorted().map(Constraint.MustHave::new).forEach(all::add);
    mustNot.stream().sorted().map(Constraint.MustNot::new).forEach(all::add);
    return List.copyOf(all);
  }

  private static Stream<Constraint> constraints(Quota quota) {
    List<Constraint> parts = new ArrayList<>();
    quota.atLeast().ifPresent(least -> parts.add(new Constraint.AtLeast(quota.label(), least)));
    quota.atMost().ifPresent(most -> parts.add(new Constraint.AtMost(quota.label(), most)));
    quota
        .atLeastSpent()
        .ifPresent(amount -> parts.add(new Constraint.AtLeastSpent(quota.label(), amount)));
    return parts.stream();
  }
}
