package io.timbre.campaign.plan;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.timbre.campaign.plan.Outcome.Line;
import io.timbre.campaign.plan.Outcome.Other;
import io.timbre.catalog.Channel;
import io.timbre.catalog.ChannelId;
import io.timbre.catalog.Channels;
import io.timbre.planning.Offer;
import io.timbre.planning.Plan;
import io.timbre.scoring.Forecast;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells what the planner found in the words of the campaign. */
@Component
class TellOutcome {

  /** How many names stand for those another way books. */
  private static final int NAMES = 3;

  private final Channels channels;
  private final WordLimit wordLimit;

  TellOutcome(Channels channels, WordLimit wordLimit) {
    this.channels = channels;
    this.wordLimit = wordLimit;
  }

  /** Everything but what takes more proofs: the frontier, and who is out and why. */
  @Transactional(readOnly = true)
  public Outcome of(List<Bookable> pool, Wish wish, Plan plan, String currency) {
    Set<String> ids = plan.chosen().stream().map(Offer::id).collect(toSet());
    List<Bookable> chosen =
        Bookable.whole(pool.stream().filter(one -> ids.contains(one.id())).toList());
    List<Rivals.Rival> rivals = new Rivals(pool, wish).all();
    Map<ChannelId, Channel> known =
        known(Stream.concat(chosen.stream(), rivals.stream().flatMap(TellOutcome::named)));
    return new Outcome(
        lines(chosen, known),
        pool.size(),
        plan.value(),
        Double.isFinite(plan.bound()) ? OptionalDouble.of(plan.bound()) : OptionalDouble.empty(),
        Forecast.sum(chosen.stream().map(Bookable::engagements).toList()),
        wish.aim() == Aim.REACH ? OptionalDouble.of(plan.value()) : OptionalDouble.empty(),
        plan.spend(),
        plan.seconds(),
        plan.conflict().stream().map(limit -> wordLimit.of(limit, currency)).toList(),
        rivals.stream().map(rival -> other(rival, known)).toList(),
        List.of(),
        Optional.empty(),
        List.of());
  }

  private static Stream<Bookable> named(Rivals.Rival rival) {
    return rival.booked().stream().limit(NAMES);
  }

  /** What the catalogue knows of the channels of some offers. */
  Map<ChannelId, Channel> known(Stream<Bookable> some) {
    Set<Long> ids = some.map(one -> one.channel().channel().value()).collect(toSet());
    return channels.findByIdIn(ids).stream().collect(toMap(Channel::id, channel -> channel));
  }

  private static List<Line> lines(Collection<Bookable> chosen, Map<ChannelId, Channel> known) {
    return chosen.stream()
        .filter(one -> known.containsKey(one.channel().channel()))
        .map(one -> line(one, Objects.requireNonNull(known.get(one.channel().channel()))))
        .sorted(Comparator.comparingDouble((Line line) -> line.engagements().point()).reversed())
        .toList();
  }

  private static Line line(Bookable one, Channel channel) {
    return new Line(
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
        one.shortlisted(),
        one.engagements());
  }

  private static Other other(Rivals.Rival rival, Map<ChannelId, Channel> known) {
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
        rival.spend());
  }
}
