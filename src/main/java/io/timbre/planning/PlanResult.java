package io.timbre.planning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;

import io.timbre.campaign.ContentFormat;
import io.timbre.campaign.booking.Price;
import io.timbre.catalog.Platform;
import io.timbre.ranking.StandingFlag;
import io.timbre.scoring.Forecast;
import io.timbre.solver.problem.Constraint;
import io.timbre.solver.problem.Quota;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of a plan, stored as it was found. Money is in the campaign's currency.
 *
 * @param lines the channels that are booked, with their deliverables
 * @param pool the number of bookings that the plan could choose from
 * @param value the value of the aim: engagements, people or lower bounds. It is of all lines;
 *     people are counted for planned lines only.
 * @param bound the bound of the value: no plan within the limits is worth more; empty if unknown
 * @param engagements engagements expected of all lines together
 * @param reached distinct people assumed to be reached; empty unless reach is the aim
 * @param spend the sum of the prices of all lines
 * @param seconds the time taken so far, in seconds
 * @param conflict limits that no plan can keep together
 * @param rivals other ways to spend the money that is still free
 * @param frontier the values of other budgets, in order of budget
 * @param more the value of a slightly larger budget; empty unless both plans are proven
 * @param outs the channels that are not in the plan, with the reasons
 */
public record PlanResult(
    List<Booked> lines,
    int pool,
    double value,
    OptionalDouble bound,
    Forecast engagements,
    OptionalDouble reached,
    BigDecimal spend,
    double seconds,
    List<Said> conflict,
    List<Other> rivals,
    List<Point> frontier,
    Optional<Point> more,
    List<Out> outs) {

  /** Returns the outcome of a plan of which nothing is known yet. */
  static PlanResult of(int pool) {
    return new PlanResult(
        List.of(),
        pool,
        0,
        OptionalDouble.empty(),
        new Forecast(0, 0, 0),
        OptionalDouble.empty(),
        BigDecimal.ZERO,
        0,
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of());
  }

  /** Returns the outcome with the values of other budgets. */
  PlanResult with(List<Point> other, Optional<Point> littleMore) {
    return new PlanResult(
        lines,
        pool,
        value,
        bound,
        engagements,
        reached,
        spend,
        seconds,
        conflict,
        rivals,
        other,
        littleMore,
        outs);
  }

  /** Returns the outcome with the channels that are not in the plan. */
  PlanResult with(List<Out> others) {
    return new PlanResult(
        lines,
        pool,
        value,
        bound,
        engagements,
        reached,
        spend,
        seconds,
        conflict,
        rivals,
        frontier,
        more,
        others);
  }

  /**
   * A sentence of the message files.
   *
   * @param key the key of the sentence
   * @param arguments the arguments, already written for people
   */
  public record Said(String key, List<String> arguments) {}

  /**
   * A channel in the plan and what it is booked for.
   *
   * @param channel the id of the channel
   * @param creator the id of the creator
   * @param labels the labels by which quotas count the channel
   * @param kind how certain the price is; null in old plans that were stored without it
   * @param settled whether the booking was agreed before the plan
   * @param fit niche fit for the brief, 0 to 1; null in old plans that were stored without it
   * @param flags flags to check before relying on the figures
   */
  public record Booked(
      long channel,
      long creator,
      String name,
      String handle,
      Platform platform,
      List<String> niches,
      List<String> labels,
      Map<ContentFormat, Integer> pieces,
      BigDecimal price,
      boolean estimated,
      Price.@Nullable Kind kind,
      boolean shortlisted,
      boolean settled,
      Forecast engagements,
      @Nullable Double fit,
      @Nullable List<StandingFlag> flags) {

    public Booked {
      flags = flags == null ? List.of() : List.copyOf(flags);
    }

    /** Expected engagements × niche fit; expected engagements if the fit was not stored. */
    public double onBrief() {
      return Math.rint(engagements.point() * (fit == null ? 1 : fit));
    }
  }

  /**
   * Another way to spend the same money.
   *
   * @param names the names of the first few creators that it books
   * @param creators the number of creators that it books
   * @param times how often each is booked
   * @param onBrief expected engagements × niche fit; null in old plans that were stored without it
   * @param estimated whether the spend includes an estimated price
   * @param breaks limits of the plan that this way does not keep
   */
  public record Other(
      Rivals.Way way,
      List<String> names,
      int creators,
      int times,
      Forecast engagements,
      @Nullable Double onBrief,
      BigDecimal spend,
      boolean estimated,
      @Nullable List<Said> breaks) {

    public Other {
      breaks = breaks == null ? List.of() : List.copyOf(breaks);
    }
  }

  /**
   * The best plan that was found for a budget.
   *
   * @param estimated whether the spend includes an estimated price
   * @param proven whether it is proven that there is no better plan
   */
  public record Point(
      BigDecimal budget, double value, BigDecimal spend, boolean estimated, boolean proven) {}

  /**
   * A channel that is not in the plan.
   *
   * @param channel the id of the channel
   * @param entryPrice a price at which the channel would enter the plan; empty if there is none, or
   *     if the price is not the reason
   */
  public record Out(
      long channel,
      String name,
      String handle,
      Platform platform,
      boolean shortlisted,
      Optional<BigDecimal> price,
      boolean estimated,
      Forecast engagements,
      Optional<BigDecimal> entryPrice,
      Reason reason) {}

  /** Why a channel is not in a plan. */
  public enum Reason {
    /** Other channels bring more for the money. */
    PRICE,
    /** The price is above the largest share of the budget for one creator. */
    SHARE,
    /** No price is known, and an estimate is not available or not accepted. */
    NO_PRICE,
    /** Nothing is known about the channel's engagements. */
    NO_EVIDENCE,
    /** The creator declined. */
    DECLINED,
    /** The client declined the channel. */
    CLIENT_DECLINED,
    /** The name or handle contains a competitor's name. */
    COMPETITOR,
    /** The criteria excludes the channel. */
    LEFT_OUT,
    /** Another booking of the same creator is agreed, and the creator is not booked again. */
    SETTLED
  }

  /** The sum of the prices that were agreed before the plan. */
  public BigDecimal committed() {
    return lines.stream()
        .filter(Booked::settled)
        .map(Booked::price)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Returns the criteria that the agreed bookings alone already break. */
  List<Constraint> brokenBySettled(PlanCriteria criteria) {
    List<Booked> settled = lines.stream().filter(Booked::settled).toList();
    List<Constraint> broken = new ArrayList<>();
    if (committed().compareTo(criteria.budget()) > 0) {
      broken.add(new Constraint.Budget(criteria.budget()));
    }
    criteria.mostCreators().stream()
        .filter(most -> creators(settled) > most)
        .forEach(most -> broken.add(new Constraint.MaxCreators(most)));
    criteria.largestShare().stream()
        .map(share -> new Constraint.MaxShare(share, criteria.budget().multiply(share)))
        .filter(most -> mostOnOne(settled).compareTo(most.amount()) > 0)
        .forEach(broken::add);
    for (Quota quota : criteria.quotas()) {
      List<Booked> counted =
          settled.stream().filter(line -> line.labels().contains(quota.label())).toList();
      quota.atMost().stream()
          .filter(most -> creators(counted) > most)
          .forEach(most -> broken.add(new Constraint.AtMost(quota.label(), most)));
    }
    return broken;
  }

  private static BigDecimal mostOnOne(List<Booked> some) {
    return some.stream()
        .collect(
            groupingBy(Booked::creator, reducing(BigDecimal.ZERO, Booked::price, BigDecimal::add)))
        .values()
        .stream()
        .max(Comparator.naturalOrder())
        .orElse(BigDecimal.ZERO);
  }

  /** The lines that are not agreed yet. */
  public List<Booked> planned() {
    return lines.stream().filter(line -> !line.settled()).toList();
  }

  /** The sum of expected engagements × niche fit over all lines. */
  public double onBrief() {
    return lines.stream().mapToDouble(Booked::onBrief).sum();
  }

  /** Whether the spend includes an estimated price. */
  public boolean isEstimated() {
    return lines.stream().anyMatch(Booked::estimated);
  }

  /** The number of creators that are booked. Several channels of one creator count once. */
  public int creators() {
    return creators(lines);
  }

  private static int creators(List<Booked> some) {
    return (int) some.stream().map(Booked::creator).distinct().count();
  }
}
