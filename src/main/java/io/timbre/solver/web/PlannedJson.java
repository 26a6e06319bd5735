package io.timbre.solver.web;

import io.timbre.solver.problem.Constraint;
import io.timbre.solver.problem.Offer;
import io.timbre.solver.problem.Plan;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan as the API returns it. Engagements and spend are null if there is no plan.
 *
 * @param chosen the ids of the chosen candidates, in the order of the request
 * @param bound no plan within the limits brings more engagements; null if the limits contradict
 *     each other
 * @param seconds the time taken, in seconds
 * @param conflict a smallest set of limits that contradict each other
 */
record PlannedJson(
    Plan.Status status,
    List<String> chosen,
    @Nullable Double engagements,
    @Nullable Double bound,
    @Nullable BigDecimal spend,
    double seconds,
    List<String> conflict) {

  static PlannedJson of(Plan plan) {
    return new PlannedJson(
        plan.status(),
        plan.chosen().stream().map(Offer::id).toList(),
        plan.exists() ? plan.value() : null,
        plan.status() == Plan.Status.INFEASIBLE ? null : plan.bound(),
        plan.exists() ? plan.spend() : null,
        plan.seconds(),
        plan.conflict().stream().map(PlannedJson::inWords).toList());
  }

  /** Returns the member of the request that set a limit, and what the limit requires. */
  private static String inWords(Constraint constraint) {
    return switch (constraint) {
      case Constraint.Budget(BigDecimal amount) ->
          "budget: at most %s in all".formatted(plain(amount));
      case Constraint.MaxCreators(int most) -> "maxCreators: at most " + creators(most);
      case Constraint.MaxShare(BigDecimal share, BigDecimal amount) ->
          "maxShare: at most %s for one creator, %s of the budget"
              .formatted(plain(amount), plain(share));
      case Constraint.AtLeast(String label, int least) ->
          "minPerNiche.%1$s: at least %2$s of %1$s".formatted(niche(label), creators(least));
      case Constraint.AtLeastSpent(String label, BigDecimal amount) ->
          "minBudgetPerNiche.%1$s: at least %2$s for %1$s".formatted(niche(label), plain(amount));
      case Constraint.AtMost(String label, int most) ->
          "at most %s of %s".formatted(creators(most), niche(label));
      case Constraint.MustHave(String offer) -> "mustHave: %s is in the plan".formatted(offer);
      case Constraint.MustNot(String offer) -> "mustNot: %s is not in the plan".formatted(offer);
    };
  }

  private static String creators(int count) {
    return count == 1 ? "1 creator" : count + " creators";
  }

  private static String plain(BigDecimal amount) {
    return amount.stripTrailingZeros().toPlainString();
  }

  private static String niche(String label) {
    return label.substring(PlanRequest.NICHE.length());
  }
}
