package io.timbre.planning;

import io.timbre.scoring.Forecast;
import io.timbre.solver.problem.Constraint;
import io.timbre.solver.problem.Quota;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Other ways to spend the money that is still free, valued by the same model: on one creator, or
 * down a list in a customary order. What is already agreed stays booked. All ways book whole
 * packages and keep the budget; a list also keeps the largest share and the number of creators.
 * Each way names the other limits that it breaks.
 *
 * <p>The same package booked again reaches fewer new people. If one booking reaches the share p of
 * an audience, n bookings bring
 *
 * <pre>
 * engagements · (1 − (1 − p)ⁿ) / p
 * </pre>
 *
 * where p is the share of followers who see a post, as assumed for people reached. At p = 0.33, one
 * to four bookings bring 1, 1.67, 2.12 and 2.42 times the engagements of one.
 */
public final class Rivals {

  /** The highest number of bookings of one package. */
  static final int MOST_TIMES = 4;

  /** A way to spend the money. */
  public enum Way {
    /** The affordable creator with the most followers. */
    BIGGEST_NAME,
    /** The affordable creator who brings the most. */
    BEST_SINGLE,
    /** Down the list by followers, booking every channel that fits. */
    BY_FOLLOWERS,
    /** Down the list by raw engagement rate, booking every channel that fits. */
    BY_RATE
  }

  /** A limit of the plan that a way does not keep. */
  sealed interface Broken {

    /** One creator gets more than the largest share. Both figures are shares of the budget. */
    record Share(BigDecimal spent, BigDecimal limit) implements Broken {}

    /** One package is booked several times. A plan books it once. */
    record Again(int times) implements Broken {}

    /** Any other limit. */
    record Limit(Constraint limit) implements Broken {}
  }

  /**
   * The result of a way, without the agreed bookings.
   *
   * @param booked the packages that are booked
   * @param times how often each is booked, 1 to {@value #MOST_TIMES}
   * @param onBrief expected engagements × niche fit
   * @param breaks the limits of the plan that the way does not keep
   */
  record Rival(
      Way way,
      List<Bookable> booked,
      int times,
      Forecast engagements,
      double onBrief,
      BigDecimal spend,
      List<Broken> breaks) {}

  private final GatheredOffers gathered;
  private final PlanCriteria criteria;

  /** The whole package of each channel. */
  private final List<Bookable> pool;

  private final BigDecimal left;

  Rivals(GatheredOffers gathered, PlanCriteria criteria) {
    this.gathered = gathered;
    this.criteria = criteria;
    this.pool = Bookable.whole(gathered.free());
    this.left = gathered.left(criteria.budget());
  }

  /** Returns the ways that book at least one package. */
  List<Rival> all() {
    List<Rival> all = new ArrayList<>();
    one(Way.BIGGEST_NAME, Comparator.comparingDouble(Rivals::followers)).ifPresent(all::add);
    one(Way.BEST_SINGLE, Comparator.comparingDouble(this::asOftenAsAffordable)).ifPresent(all::add);
    downTheList(Way.BY_FOLLOWERS, Rivals::followers).ifPresent(all::add);
    downTheList(Way.BY_RATE, one -> one.channel().rate().orElse(0)).ifPresent(all::add);
    return all;
  }

  private static double followers(Bookable one) {
    return one.channel().followers().orElse(0);
  }

  private double value(Bookable one) {
    return criteria.aim() == Aim.ENGAGEMENTS ? one.engagements().point() : one.onBrief();
  }

  private double asOftenAsAffordable(Bookable one) {
    return value(one) * worth(times(one));
  }

  /** Returns what several bookings of one package bring, as a multiple of one booking. */
  private double worth(int times) {
    double p = criteria.audience().seenBy();
    return times == 1 ? 1 : (1 - Math.pow(1 - p, times)) / p;
  }

  /** Returns how often the free money pays for a package. A free package is booked once. */
  private int times(Bookable one) {
    return one.price().signum() == 0
        ? 1
        : left.divide(one.price(), 0, RoundingMode.DOWN)
            .min(BigDecimal.valueOf(MOST_TIMES))
            .intValue();
  }

  private Optional<Rival> one(Way way, Comparator<Bookable> best) {
    return pool.stream()
        .filter(one -> times(one) >= 1)
        .max(best.thenComparing(this::asOftenAsAffordable))
        .map(one -> rival(way, List.of(one), times(one)));
  }

  private Optional<Rival> downTheList(Way way, ToDoubleFunction<Bookable> figure) {
    List<Bookable> booked = new ArrayList<>();
    BigDecimal rest = left;
    List<Bookable> ordered =
        pool.stream()
            .sorted(Comparator.comparingDouble(figure).reversed().thenComparing(Bookable::id))
            .toList();
    for (Bookable one : ordered) {
      if (one.price().compareTo(rest) <= 0 && fits(one, booked)) {
        booked.add(one);
        rest = rest.subtract(one.price());
      }
    }
    return booked.isEmpty() ? Optional.empty() : Optional.of(rival(way, booked, 1));
  }

  private boolean fits(Bookable one, List<Bookable> booked) {
    Set<Long> creators = new HashSet<>();
    booked.forEach(other -> creators.add(other.creatorId()));
    creators.add(one.creatorId());
    int most = criteria.mostCreators().orElse(Integer.MAX_VALUE);
    BigDecimal spent = spentOn(one.creatorId(), booked).add(one.price());
    return creators.size() + gathered.settledCreators() <= most
        && criteria.largestShare().stream()
            .allMatch(share -> spent.compareTo(share.multiply(criteria.budget())) <= 0);
  }

  private static BigDecimal spentOn(long creator, List<Bookable> booked) {
    return booked.stream()
        .filter(one -> one.creatorId() == creator)
        .map(Bookable::price)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private Rival rival(Way way, List<Bookable> booked, int times) {
    double worth = worth(times);
    BigDecimal spend =
        booked.stream().map(Bookable::price).reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Rival(
        way,
        List.copyOf(booked),
        times,
        Forecast.sum(booked.stream().map(one -> one.engagements().times(worth)).toList()),
        booked.stream().mapToDouble(Bookable::onBrief).sum() * worth,
        spend.multiply(BigDecimal.valueOf(times)),
        breaks(booked, times));
  }

  private List<Broken> breaks(List<Bookable> booked, int times) {
    return Stream.of(
            again(times).stream(),
            share(booked, times).stream(),
            creators(booked).stream(),
            criteria.quotas().stream().flatMap(quota -> quota(quota, booked)),
            must(booked))
        .flatMap(broken -> broken)
        .toList();
  }

  private static Optional<Broken> again(int times) {
    return times > 1 ? Optional.of(new Broken.Again(times)) : Optional.empty();
  }

  private Optional<Broken> share(List<Bookable> booked, int times) {
    if (criteria.budget().signum() == 0) {
      return Optional.empty();
    }
    BigDecimal most =
        booked.stream()
            .map(one -> spentOn(one.creatorId(), booked))
            .reduce(BigDecimal.ZERO, BigDecimal::max)
            .multiply(BigDecimal.valueOf(times))
            .divide(criteria.budget(), MathContext.DECIMAL64);
    return criteria
        .largestShare()
        .filter(limit -> most.compareTo(limit) > 0)
        .map(limit -> new Broken.Share(most, limit));
  }

  private Optional<Broken> creators(List<Bookable> booked) {
    long creators =
        booked.stream().map(Bookable::creatorId).distinct().count() + gathered.settledCreators();
    return criteria.mostCreators().isPresent() && creators > criteria.mostCreators().getAsInt()
        ? Optional.of(
            new Broken.Limit(new Constraint.MaxCreators(criteria.mostCreators().getAsInt())))
        : Optional.empty();
  }

  private Stream<Broken> quota(Quota quota, List<Bookable> booked) {
    long creators = of(quota.label(), booked) + gathered.settledOf(quota.label());
    Stream.Builder<Broken> broken = Stream.builder();
    if (creators < quota.atLeast().orElse(0)) {
      broken.add(
          new Broken.Limit(new Constraint.AtLeast(quota.label(), quota.atLeast().getAsInt())));
    }
    if (creators > quota.atMost().orElse(Integer.MAX_VALUE)) {
      broken.add(new Broken.Limit(new Constraint.AtMost(quota.label(), quota.atMost().getAsInt())));
    }
    return broken.build();
  }

  private static long of(String label, List<Bookable> booked) {
    return booked.stream()
        .filter(one -> Labels.of(one.channel()).contains(label))
        .map(Bookable::creatorId)
        .distinct()
        .count();
  }

  private Stream<Broken> must(List<Bookable> booked) {
    Set<Long> all = new HashSet<>();
    Stream.concat(booked.stream(), gathered.settled().stream())
        .forEach(one -> all.add(one.channel().channel().value()));
    return criteria.mustHave().stream()
        .filter(channel -> !all.contains(channel))
        .sorted()
        .map(channel -> new Broken.Limit(new Constraint.AtLeast(Labels.channel(channel), 1)));
  }
}
