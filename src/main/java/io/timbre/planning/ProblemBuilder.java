package io.timbre.planning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.timbre.solver.problem.Limits;
import io.timbre.solver.problem.Offer;
import io.timbre.solver.problem.Problem;
import io.timbre.solver.problem.Quota;
import io.timbre.solver.problem.Segment;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * States criteria and the possible bookings as a problem for the planner. Agreed bookings are not a
 * choice, so their prices and creators are deducted from the limits.
 */
final class ProblemBuilder {

  /** The largest share of its segment that a channel can reach. */
  private static final double MOST_REACHED = 0.95;

  private final GatheredOffers gathered;
  private final List<Bookable> pool;
  private final PlanCriteria criteria;

  private ProblemBuilder(GatheredOffers gathered, PlanCriteria criteria) {
    this.gathered = gathered;
    this.pool = gathered.free();
    this.criteria = criteria;
  }

  /** Returns the problem. A channel that must be in the plan needs at least one of its bookings. */
  static Problem of(GatheredOffers gathered, PlanCriteria criteria) {
    return new ProblemBuilder(gathered, criteria).problem();
  }

  private Problem problem() {
    List<Quota> quotas = new ArrayList<>(criteria.quotas().stream().map(this::open).toList());
    Set<Long> settled =
        gathered.settled().stream()
            .map(one -> one.channel().channel().value())
            .collect(Collectors.toSet());
    criteria.mustHave().stream()
        .filter(channel -> !settled.contains(channel))
        .sorted()
        .map(channel -> Quota.atLeast(Labels.channel(channel), 1))
        .forEach(quotas::add);
    return new Problem(
        pool.stream().map(this::offer).toList(),
        new Limits(
            gathered.left(criteria.budget()),
            openCreators(),
            openShare(),
            quotas,
            Set.of(),
            Set.of()),
        criteria.aim() == Aim.REACH ? segments() : List.of());
  }

  /** Returns what a quota still requires in addition to the agreed bookings. */
  private Quota open(Quota quota) {
    int settled = gathered.settledOf(quota.label());
    return new Quota(
        quota.label(),
        less(quota.atLeast(), settled),
        less(quota.atMost(), settled),
        quota.atLeastSpent());
  }

  private OptionalInt openCreators() {
    return less(criteria.mostCreators(), gathered.settledCreators());
  }

  private static OptionalInt less(OptionalInt limit, int settled) {
    return limit.isPresent()
        ? OptionalInt.of(Math.max(0, limit.getAsInt() - settled))
        : OptionalInt.empty();
  }

  /** Returns the largest share of the whole budget as a share of what is left of it. */
  private Optional<BigDecimal> openShare() {
    BigDecimal left = gathered.left(criteria.budget());
    return criteria
        .largestShare()
        .filter(share -> left.signum() > 0)
        .map(share ->
            share
                .multiply(criteria.budget())
                .divide(left, MathContext.DECIMAL64)
                .min(BigDecimal.ONE));
  }

  private Offer offer(Bookable one) {
    Set<String> labels = Labels.of(one.channel());
    long channel = one.channel().channel().value();
    if (criteria.mustHave().contains(channel)) {
      labels.add(Labels.channel(channel));
    }
    return new Offer(one.id(), one.creator(), one.price(), value(one), labels);
  }

  private double value(Bookable one) {
    return value(one, criteria.aim());
  }

  /** Returns the value of a booking for the aim; 0 for reach, which is counted by segment. */
  static double value(Bookable one, Aim aim) {
    return switch (aim) {
      case ON_BRIEF -> one.onBrief();
      case ENGAGEMENTS -> one.engagements().point();
      case CAUTION -> one.engagements().lo();
      case REACH -> 0;
    };
  }

  private List<Segment> segments() {
    return pool.stream().collect(groupingBy(ProblemBuilder::segment)).entrySet().stream()
        .map(of -> segment(of.getKey(), of.getValue()))
        .toList();
  }

  /**
   * Returns the segment of a booking. Only the audiences of channels with the same main niche,
   * country and language overlap.
   */
  private static String segment(Bookable one) {
    return String.join(
        " ",
        Labels.mainNiche(one.channel()),
        one.channel().country().orElse("?"),
        one.channel().language().orElse("?"));
  }

  /**
   * Returns a segment of such a size that two average channels overlap as assumed by random
   * duplication: {@code mean seen / overlap} people.
   */
  private Segment segment(String name, List<Bookable> members) {
    double seenBy = criteria.audience().seenBy();
    double mean = members.stream().mapToDouble(one -> one.seen(seenBy)).average().orElse(0);
    double largest = members.stream().mapToDouble(one -> one.seen(seenBy)).max().orElse(0);
    double people =
        Math.max(1, Math.max(mean / criteria.audience().overlap(), largest / MOST_REACHED));
    Map<String, Double> loads =
        members.stream().collect(toMap(Bookable::id, one -> one.load(people, seenBy)));
    return new Segment(name, people, loads);
  }
}
