package io.timbre.planning;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.timbre.campaign.Campaign;
import io.timbre.campaign.booking.Price;
import io.timbre.catalog.Channel;
import io.timbre.catalog.ChannelId;
import io.timbre.planning.PlanResult.Out;
import io.timbre.planning.PlanResult.Reason;
import io.timbre.scoring.Forecast;
import io.timbre.shortlist.Shortlist;
import io.timbre.shortlist.Shortlisted;
import io.timbre.solver.Planner;
import io.timbre.solver.problem.Offer;
import io.timbre.solver.problem.Plan;
import io.timbre.solver.problem.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the channels that are not in a plan, and the prices at which they would be. */
@Component
class ExclusionReasons {

  /**
   * How many channels that could be booked are listed: those on the shortlist first, then those
   * with the most expected engagements.
   */
  private static final int MOST = 25;

  private static final Comparator<Bookable> WORTH_TELLING =
      Comparator.comparing(Bookable::shortlisted)
          .thenComparing(one -> one.engagements().point())
          .reversed();

  private final Shortlist shortlist;
  private final DescribeResult tell;
  private final Planner planner;

  ExclusionReasons(Shortlist shortlist, DescribeResult tell, Planner planner) {
    this.shortlist = shortlist;
    this.tell = tell;
    this.planner = planner;
  }

  /** Returns the outcome with the channels that are not in the plan. */
  @Transactional(readOnly = true)
  public PlanResult with(
      PlanResult outcome,
      Campaign campaign,
      PlanCriteria criteria,
      GatheredOffers gathered,
      Problem problem,
      Plan found) {
    List<Out> outs = new ArrayList<>(notInPool(campaign, gathered));
    outs.addAll(notChosen(criteria, gathered.free(), problem, found));
    return outcome.with(outs);
  }

  /** Returns the cheapest booking of each channel, so that each channel is listed once. */
  private static Collection<Bookable> oneForEach(Collection<Bookable> some) {
    Map<ChannelId, Bookable> cheapest = new LinkedHashMap<>();
    some.forEach(one ->
        cheapest.merge(
            one.channel().channel(), one, (a, b) -> b.price().compareTo(a.price()) < 0 ? b : a));
    return cheapest.values();
  }

  private List<Out> notChosen(
      PlanCriteria criteria, List<Bookable> pool, Problem problem, Plan found) {
    Set<String> chosen = found.chosen().stream().map(Offer::id).collect(toSet());
    Set<ChannelId> booked =
        pool.stream()
            .filter(one -> chosen.contains(one.id()))
            .map(one -> one.channel().channel())
            .collect(toSet());
    List<Bookable> best =
        oneForEach(pool).stream()
            .filter(one -> !booked.contains(one.channel().channel()))
            .sorted(WORTH_TELLING)
            .limit(MOST)
            .toList();
    FindEntryPrice entryPrice = new FindEntryPrice(planner, problem, found);
    Map<String, Offer> offers = problem.offers().stream().collect(toMap(Offer::id, offer -> offer));
    Map<ChannelId, Channel> known = tell.known(best.stream());
    return best.stream()
        .filter(one -> known.containsKey(one.channel().channel()))
        .map(one -> {
          Offer offer = Objects.requireNonNull(offers.get(one.id()));
          Channel channel = Objects.requireNonNull(known.get(one.channel().channel()));
          Reason reason = reason(one, criteria);
          return out(
              one,
              channel,
              reason == Reason.PRICE ? entryPrice.of(offer) : Optional.empty(),
              reason);
        })
        .toList();
  }

  private static Reason reason(Bookable one, PlanCriteria criteria) {
    return criteria
        .largestShare()
        .map(share -> share.multiply(criteria.budget()))
        .filter(most -> one.price().compareTo(most) > 0)
        .map(most -> Reason.SHARE)
        .orElse(Reason.PRICE);
  }

  private static Out out(Bookable one, Channel channel, Optional<BigDecimal> entry, Reason reason) {
    return new Out(
        channel.id().value(),
        channel.creator().name(),
        channel.handle().value(),
        channel.platform(),
        one.shortlisted(),
        Optional.of(one.price()),
        one.isEstimated(),
        one.engagements(),
        entry,
        reason);
  }

  /** Returns the channels on the shortlist that cannot be booked. */
  private List<Out> notInPool(Campaign campaign, GatheredOffers gathered) {
    Set<ChannelId> bookable =
        Stream.concat(gathered.settled().stream(), gathered.free().stream())
            .map(one -> one.channel().channel())
            .collect(toSet());
    return shortlist.of(campaign).stream()
        .filter(entry -> !bookable.contains(entry.channel()))
        .map(entry -> out(entry, reason(entry, gathered)))
        .toList();
  }

  private static Reason reason(Shortlisted entry, GatheredOffers gathered) {
    return gathered
        .leftOut()
        .getOrDefault(
            entry.channel(),
            entry.frozenScore().expectedEngagements() == null
                ? Reason.NO_EVIDENCE
                : Reason.NO_PRICE);
  }

  private static Out out(Shortlisted entry, Reason reason) {
    return new Out(
        entry.channel().value(),
        entry.creator(),
        entry.handle().value(),
        entry.platform(),
        true,
        entry.price().map(Price::amount),
        entry.price().filter(Price::isEstimated).isPresent(),
        entry.booking().engagements().orElse(new Forecast(0, 0, 0)),
        Optional.empty(),
        reason);
  }
}
