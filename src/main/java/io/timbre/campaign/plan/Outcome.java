package io.timbre.campaign.plan;

import io.timbre.campaign.Format;
import io.timbre.campaign.booking.Price;
import io.timbre.catalog.Platform;
import io.timbre.planning.Constraint;
import io.timbre.planning.Quota;
import io.timbre.ranking.StandingFlag;
import io.timbre.scoring.Forecast;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a plan, kept as it was found. Money is in the campaign's currency.
 *
 * @param lines who is booked for what
 * @param pool among how many offers it chose
 * @param value of the aim: engagements, people or lower bounds; of all lines but for people, whom
 *     only those that are to be booked are counted for
 * @param bound of the same: no plan within the limits is worth more; empty while nothing is known
 * @param engagements expected of all lines together
 * @param reached distinct people assumed to be reached
 * @param spend of all lines together
 * @param seconds it took so far
 * @param conflict limits that no plan can keep at once
 * @param rivals other ways to spend the money that is still free
 * @param frontier what other budgets would bring, by rising budget
 * @param more what a little more money would add, where both plans are proven
 * @param outs who is not in it, and why, the best first
 */
public record Outcome(
    List<Line> lines,
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

  /** Before anything is known. */
  static Outcome of(int pool) {
    return new Outcome(
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

  /** The same with what other budgets would bring. */
  Outcome with(List<Point> other, Optional<Point> littleMore) {
    return new Outcome(
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

  /** The same with those who are not in it. */
  Outcome with(List<Out> others) {
    return new Outcome(
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
   * @param arguments what it is said about, written for people already: the sentence takes them as
   *     they are
   */
  public record Said(String key, List<String> arguments) {}

  /**
   * A channel and what it is booked for.
   *
   * @param creator whose it is
   * @param labels what it counts as in quotas
   * @param kind how sure the price is; null in plans of before it was kept
   * @param settled whether it was agreed before the plan
   * @param fit niche fit for the brief, 0 to 1; null in plans of before it was kept
   * @param flags what to look at before trusting the channel
   */
  public record Line(
      long channel,
      long creator,
      String name,
      String handle,
      Platform platform,
      List<String> niches,
      List<String> labels,
      Map<Format, Integer> pieces,
      BigDecimal price,
      boolean estimated,
      Price.@Nullable Kind kind,
      boolean shortlisted,
      boolean settled,
      Forecast engagements,
      @Nullable Double fit,
      @Nullable List<StandingFlag> flags) {

    public Line {
      flags = flags == null ? List.of() : List.copyOf(flags);
    }

    /** Expected engagements × niche fit; the expected ones where the fit was not kept. */
    public double onBrief() {
      return engagements.point() * (fit == null ? 1 : fit);
    }
  }

  /**
   * Another way to spend the same money.
   *
   * @param names of whom it books, the first few
   * @param creators how many it books
   * @param times how often each
   * @param onBrief expected engagements × niche fit; null in plans of before it was kept
   * @param estimated whether the spend rests on an estimated price
   * @param breaks limits of the plan that it does not keep to
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
   * The best that was found for a budget.
   *
   * @param estimated whether the spend includes an estimated price
   * @param proven whether no better exists
   */
  public record Point(
      BigDecimal budget, double value, BigDecimal spend, boolean estimated, boolean proven) {}

  /**
   * Somebody who is not in the plan.
   *
   * @param entryPrice a price at which they would be; empty where no price would do it
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

  /** Why somebody is not in a plan. */
  public enum Reason {
    /** Others bring more for the money. */
    PRICE,
    /** Their price is more than one creator may have of the budget. */
    SHARE,
    /** No price is known, and estimates will not do. */
    NO_PRICE,
    /** Nothing is known of their engagements. */
    NO_EVIDENCE,
    /** They declined. */
    DECLINED,
    /** The client declined them. */
    CLIENT_DECLINED,
    /** They bear a competitor's name. */
    COMPETITOR,
    /** They were to be left out. */
    LEFT_OUT,
    /** Another channel of the same creator is agreed, and a creator is booked once. */
    SETTLED
  }

  /** What is agreed already: it was committed before the plan. */
  public BigDecimal committed() {
    return lines.stream()
        .filter(Line::settled)
        .map(Line::price)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Criteria that what is agreed already does not keep to. */
  List<Constraint> brokenBySettled(Wish wish) {
    List<Line> settled = lines.stream().filter(Line::settled).toList();
    List<Constraint> broken = new ArrayList<>();
    if (committed().compareTo(wish.budget()) > 0) {
      broken.add(new Constraint.Budget(wish.budget()));
    }
    wish.mostCreators().stream()
        .filter(most -> creators(settled) > most)
        .forEach(most -> broken.add(new Constraint.MaxCreators(most)));
    for (Quota quota : wish.quotas()) {
      List<Line> counted =
          settled.stream().filter(line -> line.labels().contains(quota.label())).toList();
      quota.atMost().stream()
          .filter(most -> creators(counted) > most)
          .forEach(most -> broken.add(new Constraint.AtMost(quota.label(), most)));
    }
    return broken;
  }

  /** What is to be booked, beside what is agreed already. */
  public List<Line> planned() {
    return lines.stream().filter(line -> !line.settled()).toList();
  }

  /** Expected engagements × niche fit, of all lines. */
  public double onBrief() {
    return lines.stream().mapToDouble(Line::onBrief).sum();
  }

  /** Whether the spend rests on an estimated price. */
  public boolean isEstimated() {
    return lines.stream().anyMatch(Line::estimated);
  }

  /** How many creators are booked, whatever the number of their channels. */
  public int creators() {
    return creators(lines);
  }

  private static int creators(List<Line> some) {
    return (int) some.stream().map(Line::creator).distinct().count();
  }
}
