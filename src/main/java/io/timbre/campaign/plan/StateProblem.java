package io.timbre.campaign.plan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.timbre.planning.Limits;
import io.timbre.planning.Offer;
import io.timbre.planning.Problem;
import io.timbre.planning.Quota;
import io.timbre.planning.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts a wish for a plan, and what can be booked, into the terms of the planner. */
final class StateProblem {

  /** No channel reaches more than this share of its segment. */
  private static final double MOST_REACHED = 0.95;

  private final List<Bookable> pool;
  private final Wish wish;

  private StateProblem(List<Bookable> pool, Wish wish) {
    this.pool = pool;
    this.wish = wish;
  }

  /** A channel that must be in the plan is in it with one or more of what can be booked of it. */
  static Problem of(List<Bookable> pool, Wish wish) {
    return new StateProblem(pool, wish).problem();
  }

  private Problem problem() {
    List<Quota> quotas = new ArrayList<>(wish.quotas());
    wish.mustHave().stream()
        .sorted()
        .map(channel -> Quota.atLeast(Labels.channel(channel), 1))
        .forEach(quotas::add);
    return new Problem(
        pool.stream().map(this::offer).toList(),
        new Limits(
            wish.budget(), wish.mostCreators(), wish.largestShare(), quotas, Set.of(), Set.of()),
        wish.aim() == Aim.REACH ? segments() : List.of());
  }

  private Offer offer(Bookable one) {
    Set<String> labels = Labels.of(one.channel());
    long channel = one.channel().channel().value();
    if (wish.mustHave().contains(channel)) {
      labels.add(Labels.channel(channel));
    }
    return new Offer(one.id(), one.creator(), one.price(), value(one), labels);
  }

  private double value(Bookable one) {
    return switch (wish.aim()) {
      case ENGAGEMENTS -> one.engagements().point();
      case CAUTION -> one.engagements().lo();
      case REACH -> 0;
    };
  }

  private List<Segment> segments() {
    return pool.stream().collect(groupingBy(StateProblem::segment)).entrySet().stream()
        .map(of -> segment(of.getKey(), of.getValue()))
        .toList();
  }

  /** Channels whose audiences may overlap: of one main niche, country and language. */
  private static String segment(Bookable one) {
    return String.join(
        " ",
        Labels.mainNiche(one.channel()),
        one.channel().country().orElse("?"),
        one.channel().language().orElse("?"));
  }

  /**
   * As many people as make two average channels overlap as assumed: {@code mean seen / overlap}, by
   * random duplication.
   */
  private Segment segment(String name, List<Bookable> members) {
    double seenBy = wish.audience().seenBy();
    double mean = members.stream().mapToDouble(one -> one.seen(seenBy)).average().orElse(0);
    double largest = members.stream().mapToDouble(one -> one.seen(seenBy)).max().orElse(0);
    double people = Math.max(1, Math.max(mean / wish.audience().overlap(), largest / MOST_REACHED));
    Map<String, Double> loads =
        members.stream().collect(toMap(Bookable::id, one -> one.load(people, seenBy)));
    return new Segment(name, people, loads);
  }
}
