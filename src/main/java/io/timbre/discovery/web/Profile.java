package io.timbre.discovery.web;

import io.timbre.charts.HistoryChart;
import io.timbre.shell.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The content of a creator's page. Values that are not known are null. */
record Profile(
    Head head,
    List<Stat> stats,
    Why why,
    @Nullable HistoryChart chart,
    Sentence chartTitle,
    List<Check> checks,
    List<Day> days,
    List<Price> prices) {

  /** The head of the page: who the creator is. */
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

  /** A niche and its share of the channel. */
  record About(String name, String share) {}

  /**
   * A figure at the head of the page.
   *
   * @param name name of its label in the message files
   * @param figure the figure; null if not known
   * @param notes notes below the figure
   */
  record Stat(String name, @Nullable String figure, List<Sentence> notes) {}

  /**
   * The explanation of the score.
   *
   * @param parts engagement, fit and cost, whose points sum to {@code base}
   * @param deductions the deductions with their evidence
   * @param versions the versions of the score model and the benchmark
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
   * One component of the score.
   *
   * @param name engagement, fit or cost
   * @param colour its CSS class
   * @param points its points
   * @param outOf its maximum points
   * @param width width of its bar, 0 to 100
   */
  record Part(
      String name, String colour, String points, String outOf, double width, Sentence reason) {}

  /** Deducted points with their reason. */
  record Deduction(String points, Sentence reason) {}

  /** The result of a check. */
  enum Mark {
    GOOD,
    LOOK,
    UNKNOWN
  }

  /** A check of the figures and of the audience behind them. */
  record Check(Mark mark, Sentence title, Sentence evidence) {}

  /** The figures of a day and their source. */
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

  /** A price with its date and source. */
  record Price(String day, String price, Sentence origin) {}
}
