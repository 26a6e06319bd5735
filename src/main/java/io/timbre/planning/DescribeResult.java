package io.timbre.planning;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.timbre.catalog.Channel;
import io.timbre.catalog.ChannelId;
import io.timbre.catalog.Channels;
import io.timbre.planning.PlanResult.Booked;
import io.timbre.planning.PlanResult.Other;
import io.timbre.ranking.StandingFlag;
import io.timbre.scoring.Forecast;
import io.timbre.solver.problem.Plan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Converts what the planner found into an outcome. */
@Component
class DescribeResult {

  /** How many bookings of another way are looked up by name. */
  private static final int NAMES = 3;

  /** The flags that a plan shows. Estimated prices are marked at the price itself. */
  private static final Set<StandingFlag> TOLD =
      Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(StandingFlag.PRICE_ESTIMATED)));

  private final Channels channels;
  private final WordLimit wordLimit;

  DescribeResult(Channels channels, WordLimit wordLimit) {
    this.channels = channels;
    this.wordLimit = wordLimit;
  }

  /**
   * Returns the outcome without the parts that take further searches: the frontier and the channels
   * that are not in the plan.
   */
  @Transactional(readOnly = true)
  public PlanResult of(GatheredOffers gathered, PlanCriteria criteria, Plan plan, String currency) {
    List<Bookable> chosen = new ArrayList<>(gathered.settled());
    chosen.addAll(Bookable.whole(gathered.booked(plan)));
    List<Rivals.Rival> rivals = new Rivals(gathered, criteria).all();
    Map<ChannelId, Channel> known =
        known(Stream.concat(chosen.stream(), rivals.stream().flatMap(DescribeResult::named)));
    double settled = settled(gathered, criteria.aim());
    return new PlanResult(
        lines(chosen, known),
        gathered.free().size(),
        settled + plan.value(),
        Double.isFinite(plan.bound())
            ? OptionalDouble.of(settled + plan.bound())
            : OptionalDouble.empty(),
        Forecast.sum(chosen.stream().map(Bookable::engagements).toList()),
        criteria.aim() == Aim.REACH ? OptionalDouble.of(plan.value()) : OptionalDouble.empty(),
        gathered.committed().add(plan.spend()),
        plan.seconds(),
        plan.conflict().stream()
            .map(limit -> wordLimit.of(criteria.asTyped(limit), currency))
            .toList(),
        rivals.stream().map(rival -> other(rival, known, currency)).toList(),
        List.of(),
        Optional.empty(),
        List.of());
  }

  /** Returns the value of the agreed bookings for the aim. */
  static double settled(GatheredOffers gathered, Aim aim) {
    return gathered.settled().stream().mapToDouble(one -> ProblemBuilder.value(one, aim)).sum();
  }

  private static Stream<Bookable> named(Rivals.Rival rival) {
    return rival.booked().stream().limit(NAMES);
  }

  /** Returns the channels of these bookings that are in the catalogue. */
  Map<ChannelId, Channel> known(Stream<Bookable> some) {
    Set<Long> ids = some.map(one -> one.channel().channel().value()).collect(toSet());
    return channels.findByIdIn(ids).stream().collect(toMap(Channel::id, channel -> channel));
  }

  private static List<Booked> lines(Collection<Bookable> chosen, Map<ChannelId, Channel> known) {
    return chosen.stream()
        .filter(one -> known.containsKey(one.channel().channel()))
        .map(one -> line(one, Objects.requireNonNull(known.get(one.channel().channel()))))
        .sorted(
            Comparator.comparing(Booked::settled)
                .thenComparingDouble(Booked::onBrief)
                .reversed()
                .thenComparing(Booked::channel))
        .toList();
  }

  private static Booked line(Bookable one, Channel channel) {
    return new Booked(
        channel.id().value(),
        one.creatorId(),
        channel.creator().name(),
        channel.handle().value(),
        channel.platform(),
        channel.niches().stream().map(share -> share.niche().name()).toList(),
        Labels.of(one.channel()).stream().sorted().toList(),
        one.booking().pieces(),
        one.price(),
        one.isEstimated(),
        one.booking().price().orElseThrow().kind(),
        one.shortlisted(),
        one.settled(),
        one.engagements(),
        one.channel().fit(),
        one.channel().flags().stream().filter(TOLD::contains).sorted().toList());
  }

  private Other other(Rivals.Rival rival, Map<ChannelId, Channel> known, String currency) {
    List<String> names =
        named(rival)
            .map(one -> known.get(one.channel().channel()))
            .filter(Objects::nonNull)
            .map(channel -> channel.creator().name())
            .distinct()
            .toList();
    return new Other(
        rival.way(),
        names,
        (int) rival.booked().stream().map(Bookable::creatorId).distinct().count(),
        rival.times(),
        rival.engagements(),
        rival.onBrief(),
        rival.spend(),
        rival.booked().stream().anyMatch(Bookable::isEstimated),
        rival.breaks().stream().map(limit -> wordLimit.broken(limit, currency)).toList());
  }
}
