package io.timbre.planning;

import static java.util.stream.Collectors.toSet;

import io.timbre.solver.Planner;
import io.timbre.solver.problem.Limits;
import io.timbre.solver.problem.Offer;
import io.timbre.solver.problem.Plan;
import io.timbre.solver.problem.Problem;
import io.timbre.solver.problem.Segment;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the price at which an offer that is not in a plan would enter it: the highest price, as far
 * as a quick search can tell, at which a plan with the offer is worth no less than the plan that
 * was found. The offer certainly enters at that price, and possibly at a slightly higher one.
 */
final class FindEntryPrice {

  /** How many offers, besides the chosen ones, are considered for the rest of the budget. */
  private static final int NEAREST = 300;

  /** The steps of the bisection. Each halves the interval, which is at first [0, price]. */
  private static final int STEPS = 8;

  private static final double ROUNDING = 1e-9;

  private final Planner planner;
  private final Plan found;
  private final Limits limits;
  private final List<Offer> near;
  private final List<Segment> segments;

  FindEntryPrice(Planner planner, Problem problem, Plan found) {
    this.planner = planner;
    this.found = found;
    this.limits = problem.limits();
    Set<Offer> some = new HashSet<>(found.chosen());
    problem.offers().stream()
        .sorted(Comparator.comparingDouble(FindEntryPrice::forTheMoney).reversed())
        .limit(NEAREST)
        .forEach(some::add);
    this.near = List.copyOf(some);
    this.segments = problem.segments();
  }

  private static double forTheMoney(Offer offer) {
    return offer.value() / Math.max(1e-9, offer.price().doubleValue());
  }

  /**
   * Returns the entry price of an offer, with at most two decimals; empty if the offer would not
   * enter the plan even at a price of 0.
   */
  Optional<BigDecimal> of(Offer offer) {
    if (!isIn(offer, BigDecimal.ZERO)) {
      return Optional.empty();
    }
    BigDecimal in = BigDecimal.ZERO;
    BigDecimal out = offer.price();
    for (int step = 0; step < STEPS; step++) {
      BigDecimal middle = in.add(out).divide(BigDecimal.TWO, 2, RoundingMode.DOWN);
      if (isIn(offer, middle)) {
        in = middle;
      } else {
        out = middle;
      }
    }
    return Optional.of(in);
  }

  private boolean isIn(Offer offer, BigDecimal price) {
    return planner
        .sketch(with(offer, price))
        .filter(plan -> plan.value() >= found.value() * (1 - ROUNDING))
        .isPresent();
  }

  private Problem with(Offer offer, BigDecimal price) {
    List<Offer> offers = new ArrayList<>(near);
    offers.removeIf(one -> one.id().equals(offer.id()));
    offers.add(new Offer(offer.id(), offer.creator(), price, offer.value(), offer.labels()));
    Set<String> ids = offers.stream().map(Offer::id).collect(toSet());
    return new Problem(
        offers,
        new Limits(
            limits.budget(),
            limits.maxCreators(),
            limits.maxShare(),
            limits.quotas(),
            Set.of(offer.id()),
            Set.of()),
        segments.stream().map(segment -> among(segment, ids)).toList());
  }

  private static Segment among(Segment segment, Set<String> ids) {
    Map<String, Double> loads = new HashMap<>(segment.loads());
    loads.keySet().retainAll(ids);
    return new Segment(segment.name(), segment.people(), loads);
  }
}
