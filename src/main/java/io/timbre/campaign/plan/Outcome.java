package io.timbre.campaign.plan;

import io.timbre.campaign.Format;
import io.timbre.catalog.Platform;
import io.timbre.scoring.Forecast;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What is known of a plan, kept as it was found. Money is in the campaign's currency.
 *
 * @param lines who is booked for what
 * @param pool among how many offers it chose
 * @param value of the aim: engagements, people or lower bounds
 * @param bound of the same: no plan within the limits is worth more; empty while nothing is known
 * @param engagements expected of all lines together
 * @param reached distinct people assumed to be reached
 * @param spend of all lines together
 * @param seconds it took so far
 * @param conflict limits that no plan can keep at once
 * @param rivals what the same money would do in other hands
 * @param frontier what other budgets would bring, by rising budget
 * @param more what a little more money would add
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
   * @param arguments what it is said about, written for people already
   */
  public record Said(String key, List<String> arguments) {}

  /**
   * A channel and what it is booked for.
   *
   * @param creator whose it is
   * @param labels what it counts as in quotas
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
      boolean shortlisted,
      Forecast engagements) {}

  /**
   * Another way to spend the same money.
   *
   * @param names of whom it books, the first few
   * @param creators how many it books
   * @param times how often each
   */
  public record Other(
      Rivals.Way way,
      List<String> names,
      int creators,
      int times,
      Forecast engagements,
      BigDecimal spend) {}

  /**
   * The best that was found for a budget.
   *
   * @param proven whether no better exists
   */
  public record Point(BigDecimal budget, double value, BigDecimal spend, boolean proven) {}

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
    /** Nobody named a price, and estimates will not do. */
    NO_PRICE,
    /** Nothing is known of their engagements. */
    NO_EVIDENCE,
    /** They declined. */
    DECLINED,
    /** They were to be left out. */
    LEFT_OUT
  }

  /** How many creators are booked, whatever the number of their channels. */
  public int creators() {
    return (int) lines.stream().map(Line::creator).distinct().count();
  }
}
