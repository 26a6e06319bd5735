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
    Sentence proof,
    @Nullable Sentence proofDetail,
    Sentence aim,
    @Nullable String value,
    String engagements,
    String lo,
    String hi,
    String spend,
    String budget,
    @Nullable String perEngagement,
    int creators,
    int niches,
    Sentence pool,
    List<Line> lines,
    boolean anyEstimated,
    List<Sentence> conflict,
    List<Bar> comparison,
    List<Cover> coverage,
    @Nullable FrontierChart frontier,
    @Nullable Sentence more,
    List<Out> outs) {

  /** Somebody who is booked. */
  record Line(
      String address,
      String name,
      String handle,
      String platform,
      String initials,
      String hue,
      String niches,
      String pieces,
      String price,
      boolean estimated,
      boolean shortlisted,
      String engagements,
      String lo,
      String hi,
      @Nullable String perEngagement) {}

  /**
   * One way to spend the money.
   *
   * @param width of its bar, in percent
   */
  record Bar(Sentence said, String width, String engagements, String spend, boolean ours) {}

  /** How much of a niche of the brief a plan covers. */
  record Cover(String niche, int creators, String spend) {}

  /** Somebody who is not in the plan. */
  record Out(
      String address,
      String name,
      String handle,
      boolean shortlisted,
      @Nullable String price,
      boolean estimated,
      @Nullable String engagements,
      Sentence why) {}

  /** A plan that was asked for before. */
  record Earlier(String path, String when, String state, String budget, String value) {}
}
