package io.timbre.campaign.plan;

import static java.util.stream.Collectors.toSet;

import io.timbre.campaign.plan.Outcome.Reason;
import io.timbre.catalog.ChannelId;
import io.timbre.planning.Offer;
import io.timbre.planning.Plan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a plan may choose among, and what is in it already.
 *
 * @param settled what is agreed: in every plan, and its money committed
 * @param free what can be booked besides
 * @param leftOut channels of the shortlist that come into question no more, and why
 */
record Gathered(List<Bookable> settled, List<Bookable> free, Map<ChannelId, Reason> leftOut) {

  Gathered {
    settled = List.copyOf(settled);
    free = List.copyOf(free);
    leftOut = Map.copyOf(leftOut);
  }

  /** What is agreed already, in the campaign's currency. */
  BigDecimal committed() {
    return settled.stream().map(Bookable::price).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** What is left of a budget beside what is agreed: nothing where that is more. */
  BigDecimal left(BigDecimal budget) {
    return budget.subtract(committed()).max(BigDecimal.ZERO);
  }

  /** Returns the free offers that a plan chose. */
  List<Bookable> booked(Plan plan) {
    Set<String> ids = plan.chosen().stream().map(Offer::id).collect(toSet());
    return free.stream().filter(one -> ids.contains(one.id())).toList();
  }

  /** How many creators something is agreed with. */
  int settledCreators() {
    return (int) settled.stream().map(Bookable::creatorId).distinct().count();
  }

  /** How many of these are of a label. */
  int settledOf(String label) {
    return (int)
        settled.stream()
            .filter(one -> Labels.of(one.channel()).contains(label))
            .map(Bookable::creatorId)
            .distinct()
            .count();
  }
}
