package io.timbre.planning.web;

import io.timbre.charts.FrontierChart;
import io.timbre.shell.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plan, written for people. What is unknown is null. */
record ShownPlan(
    String path,
    String state,
    boolean searching,
    boolean complete,
    boolean stopped,
    String seen,
    List<Sentence> changed,
    Sentence proof,
    boolean proven,
    @Nullable Sentence proofDetail,
    Sentence pool,
    Figures figures,
    @Nullable Sentence headline,
    List<Bar> comparison,
    List<Lines> lines,
    @Nullable Sum total,
    boolean anyEstimated,
    List<Sentence> conflict,
    List<Cover> coverage,
    @Nullable FrontierChart frontier,
    @Nullable Sentence more,
    List<Out> outs) {

  /**
   * The figures of the whole plan.
   *
   * @param aim the name of the value
   * @param value the value of the aim; null if it is one of the other figures
   * @param left what is left of the budget, or how far the spend exceeds it
   * @param over whether the spend exceeds the budget
   */
  record Figures(
      Sentence aim,
      @Nullable String value,
      String onBrief,
      String engagements,
      String lo,
      String hi,
      String spend,
      Sentence left,
      boolean over,
      @Nullable String perOnBrief,
      @Nullable String perEngagement,
      Sentence creators) {}

  /** The agreed or the planned lines, with their sum. */
  record Lines(String kind, List<PlanRow> all, Sum sum) {}

  /** The sum of several lines. */
  record Sum(
      int count,
      String price,
      String engagements,
      @Nullable String fit,
      String onBrief,
      @Nullable String perOnBrief) {}

  /** A channel in the plan. */
  record PlanRow(
      String address,
      String name,
      String handle,
      String platform,
      String pieces,
      String price,
      boolean estimated,
      String priceKind,
      List<String> flags,
      String engagements,
      String lo,
      String hi,
      @Nullable String fit,
      String onBrief,
      @Nullable String perOnBrief) {}

  /**
   * One way to spend the money.
   *
   * @param width the width of its bar, in percent
   * @param within the width of the part of the bar that fits the brief, in percent
   * @param onBrief expected engagements × niche fit; null if it was not stored
   * @param ours whether this is the plan itself
   */
  record Bar(
      Sentence said,
      String width,
      String within,
      String engagements,
      @Nullable String onBrief,
      String spend,
      List<Sentence> breaks,
      boolean ours) {}

  /** How a plan covers a niche of the brief. */
  record Cover(String niche, int creators, String spend) {}

  /** A channel that is not in the plan. */
  record Out(
      String address,
      String name,
      String handle,
      String platform,
      boolean shortlisted,
      @Nullable String price,
      boolean estimated,
      @Nullable String engagements,
      Sentence why) {}

  /** A plan in the list of earlier plans. Its figures are null if it cannot be read. */
  record Earlier(
      String path, String when, String state, @Nullable String budget, @Nullable String value) {}
}
