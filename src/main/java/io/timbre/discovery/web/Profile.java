package io.timbre.discovery.web;

import io.timbre.shell.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A creator's page, written for people. What is unknown is null. */
record Profile(
    Head head,
    List<Stat> stats,
    Why why,
    @Nullable HistoryChart chart,
    Sentence chartTitle,
    List<Check> checks,
    List<Day> days,
    List<Price> prices) {

  /** Who it is. */
  record Head(
      String name,
      String handle,
      String initials,
      String hue,
      String platform,
      @Nullable String tier,
      @Nullable String country,
      @Nullable String language,
      List<About> niches) {}

  /** A niche and how much of the channel it is. */
  record About(String name, String share) {}

  /**
   * A figure at the head of the page.
   *
   * @param name of its label in the message files
   * @param figure null where unknown
   * @param notes what stands below it
   */
  record Stat(String name, @Nullable String figure, List<Sentence> notes) {}

  /**
   * The arithmetic of the score.
   *
   * @param parts engagement, fit and cost, whose points sum to {@code base}
   * @param deductions what was taken off, with its evidence
   * @param versions of the score model and the benchmark it was computed under
   */
  record Why(
      String score,
      String lo,
      String hi,
      List<Part> parts,
      String base,
      List<Deduction> deductions,
      Sentence sum,
      @Nullable Sentence apart,
      Sentence followers,
      Sentence versions) {}

  /**
   * One part of the score.
   *
   * @param name engagement, fit or cost
   * @param colour its class
   * @param points it brings
   * @param outOf the most it could bring
   * @param width of its bar, 0 to 100
   */
  record Part(
      String name, String colour, String points, String outOf, double width, Sentence reason) {}

  /** Points taken off, and why. */
  record Deduction(String points, Sentence reason) {}

  /** What a check found. */
  enum Mark {
    GOOD,
    LOOK,
    UNKNOWN
  }

  /** A check of the figures and of the audience behind them. */
  record Check(Mark mark, Sentence title, Sentence evidence) {}

  /** What was counted on a day, and where that was written. */
  record Day(
      String day,
      @Nullable String followers,
      @Nullable String engagements,
      @Nullable String likes,
      @Nullable String comments,
      @Nullable String shares,
      @Nullable String saves,
      @Nullable String views,
      @Nullable String posts,
      boolean median,
      Sentence origin) {}

  /** A price, its day, and where that was written. */
  record Price(String day, String price, Sentence origin) {}
}
