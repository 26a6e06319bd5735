package io.timbre.campaign.plan.web;

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
   * What all of it comes to.
   *
   * @param aim what the value is of, where that is neither of the engagements
   * @param left of the budget, or how much is spent over it
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

  /** Lines of one kind: what is settled, or what is to be booked; and what they come to. */
  record Lines(String kind, List<Line> all, Sum sum) {}

  /** What several lines come to. */
  record Sum(
      int count,
      String price,
      String engagements,
      @Nullable String fit,
      String onBrief,
      @Nullable String perOnBrief) {}

  /** A channel that is booked. */
  record Line(
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
   * @param width of its bar, in percent
   * @param within how wide the part is that fits the brief, in percent
   * @param onBrief null where it was not kept
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

  /** How much of a niche of the brief a plan covers. */
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

  /** A plan that was asked for before; its figures are null where it cannot be read. */
  record Earlier(
      String path, String when, String state, @Nullable String budget, @Nullable String value) {}
}
