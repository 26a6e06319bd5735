package io.timbre.campaign.shortlist.web;

import org.jspecify.annotations.Nullable;

/**
 * A judgement, written for people. What is unknown is null.
 *
 * @param price of one post, with a mark where it is estimated
 * @param perEngagement that price over the engagements expected of it, marked alike
 */
record Figures(
    String score,
    String lo,
    String hi,
    Bar bar,
    @Nullable String rate,
    @Nullable String rateLo,
    @Nullable String rateHi,
    boolean rateOverViews,
    @Nullable String engagements,
    @Nullable String engagementsLo,
    @Nullable String engagementsHi,
    @Nullable String price,
    boolean priceEstimated,
    @Nullable String perEngagement,
    @Nullable String followers,
    String model,
    String benchmark,
    String judged) {

  /** The parts of the score as one stacked bar, 100 units wide, one for each point. */
  record Bar(double engagement, double fit, double cost, double score, double off) {}
}
