package io.timbre.planning;

import io.timbre.currency.ExchangeRates;
import io.timbre.planning.PlanResult.Point;
import io.timbre.solver.Planner;
import io.timbre.solver.Proof;
import io.timbre.solver.problem.Plan;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.springframework.stereotype.Component;

/** Finds what other budgets would bring under the same limits. */
@Component
class DrawFrontier {

  /** The other budgets, as shares of the plan's budget. */
  private static final List<BigDecimal> BUDGETS =
      List.of(
          new BigDecimal("0.25"),
          new BigDecimal("0.5"),
          new BigDecimal("0.75"),
          new BigDecimal("1.25"),
          new BigDecimal("1.5"),
          new BigDecimal("2"));

  /** How much more money a slightly larger budget has, in euros. */
  private static final BigDecimal LITTLE_MORE = new BigDecimal("500");

  /** The time limit for each budget. A plan that is not proven by then is marked as unproven. */
  private static final Duration LIMIT = Duration.ofSeconds(5);

  private final CampaignPlans plans;
  private final Planner planner;
  private final ExchangeRates exchangeRates;
  private final RunningProofs running;

  DrawFrontier(
      CampaignPlans plans, Planner planner, ExchangeRates exchangeRates, RunningProofs running) {
    this.plans = plans;
    this.planner = planner;
    this.exchangeRates = exchangeRates;
    this.running = running;
  }

  /**
   * Returns the outcome with its frontier. If the search is stopped, the frontier has the budgets
   * that were finished by then.
   */
  PlanResult with(
      PlanResult outcome,
      PlanId id,
      GatheredOffers gathered,
      PlanCriteria criteria,
      Plan found,
      CurrencyUnit currency) {
    List<Point> points = new ArrayList<>();
    points.add(point(criteria.budget(), found, gathered, criteria.aim()));
    Optional<Point> more =
        best(id, gathered, criteria, criteria.budget().add(littleMore(currency)))
            .filter(point -> point.proven() && found.status() == Plan.Status.OPTIMAL);
    for (BigDecimal share : BUDGETS) {
      BigDecimal budget = criteria.budget().multiply(share).setScale(2, RoundingMode.HALF_UP);
      // A budget below what is already agreed leaves nothing to plan.
      if (budget.compareTo(gathered.committed()) >= 0) {
        best(id, gathered, criteria, budget).ifPresent(points::add);
      }
    }
    points.sort(Comparator.comparing(Point::budget));
    return outcome.with(neverFalling(points), more);
  }

  /**
   * Raises points that lie below a point with a smaller budget. This can happen if a point is not
   * proven; the plan for the smaller budget is possible with the larger one as well.
   */
  private static List<Point> neverFalling(List<Point> points) {
    List<Point> rising = new ArrayList<>();
    for (Point point : points) {
      boolean falls = !rising.isEmpty() && rising.getLast().value() > point.value();
      Point last = falls ? rising.getLast() : point;
      rising.add(
          new Point(
              point.budget(),
              last.value(),
              last.spend(),
              last.estimated(),
              point.proven() && !falls));
    }
    return rising;
  }

  private BigDecimal littleMore(CurrencyUnit currency) {
    return LITTLE_MORE
        .multiply(exchangeRates.of(currency).orElseThrow().perEuro())
        .round(new MathContext(1, RoundingMode.HALF_UP));
  }

  private Optional<Point> best(
      PlanId id, GatheredOffers gathered, PlanCriteria criteria, BigDecimal budget) {
    if (plans.findById(id.value()).map(CampaignPlan::isStopped).orElse(true)) {
      return Optional.empty();
    }
    Proof proof =
        planner.prove(ProblemBuilder.of(gathered, criteria.with(budget)), LIMIT, progress -> {});
    running.add(id, proof);
    try {
      Plan plan = proof.await();
      return plan.exists()
          ? Optional.of(point(budget, plan, gathered, criteria.aim()))
          : Optional.empty();
    } finally {
      running.remove(id);
    }
  }

  private static Point point(BigDecimal budget, Plan plan, GatheredOffers gathered, Aim aim) {
    return new Point(
        budget,
        DescribeResult.settled(gathered, aim) + plan.value(),
        gathered.committed().add(plan.spend()),
        gathered.booked(plan).stream().anyMatch(Bookable::isEstimated),
        plan.status() == Plan.Status.OPTIMAL);
  }
}
