package io.timbre.planning;

import static java.util.stream.Collectors.toSet;

import io.timbre.catalog.ChannelId;
import io.timbre.planning.PlanResult.Reason;
import io.timbre.solver.problem.Offer;
import io.timbre.solver.problem.Plan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The bookings that a plan can choose from, and those that are in it already.
 *
 * @param settled the agreed bookings; they are in every plan, and their prices are committed
 * @param free the other bookings, from which the plan can choose
 * @param leftOut channels of the shortlist that cannot be chosen, with the reasons
 */
record GatheredOffers(List<Bookable> settled, List<Bookable> free, Map<ChannelId, Reason> leftOut) {

  GatheredOffers {
    settled = List.copyOf(settled);
    free = List.copyOf(free);
    leftOut = Map.copyOf(leftOut);
  }

  /** The sum of the agreed prices, in the campaign's currency. */
  BigDecimal committed() {
    return settled.stream().map(Bookable::price).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Returns what the agreed bookings leave of a budget; 0 if they exceed it. */
  BigDecimal left(BigDecimal budget) {
    return budget.subtract(committed()).max(BigDecimal.ZERO);
  }

  /** Returns the free offers that a plan chose. */
  List<Bookable> booked(Plan plan) {
    Set<String> ids = plan.chosen().stream().map(Offer::id).collect(toSet());
    return free.stream().filter(one -> ids.contains(one.id())).toList();
  }

  /** The number of creators with agreed bookings. */
  int settledCreators() {
    return (int) settled.stream().map(Bookable::creatorId).distinct().count();
  }

  /** Returns the number of creators who have agreed bookings with a label. */
  int settledOf(String label) {
    return (int)
        settled.stream()
            .filter(one -> Labels.of(one.channel()).contains(label))
            .map(Bookable::creatorId)
            .distinct()
            .count();
  }
}
