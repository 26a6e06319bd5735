package io.timbre.shortlist.web;

import io.timbre.charts.ScoreBar;
import org.jspecify.annotations.Nullable;

/**
 * A frozen score, written for people. A figure that is not known is null.
 *
 * @param price the price of one post, with a mark if it is estimated
 * @param perEngagement the cost per expected engagement of one post, with a mark if the price is
 *     estimated
 */
record Figures(
    String score,
    String lo,
    String hi,
    ScoreBar bar,
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
    String judged) {}
