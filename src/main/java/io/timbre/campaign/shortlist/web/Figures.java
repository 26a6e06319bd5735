package io.timbre.campaign.shortlist.web;

import io.timbre.campaign.shortlist.Judgement;
import io.timbre.shell.Show;
import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;

/** A judgement, written for people: money in euros, of one post. What is unknown is null. */
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

  static Figures of(Judgement judged, Show show) {
    return new Figures(
        show.points(judged.score()),
        show.atLeast(judged.scoreLo()),
        show.atMost(judged.scoreHi()),
        new Bar(
            judged.engagementPoints(),
            judged.fitPoints(),
            judged.costPoints(),
            judged.score(),
            judged.deductions()),
        written(judged.rate(), show::percent),
        written(judged.rateLo(), show::percentFigure),
        written(judged.rateHi(), show::percentFigure),
        judged.rateOverViews(),
        written(judged.expectedEngagements(), show::whole),
        written(judged.engagementsLo(), show::whole),
        written(judged.engagementsHi(), show::whole),
        written(judged.price(), show::euros),
        judged.priceEstimated(),
        written(judged.perEngagement(), show::euros),
        judged.followers() == null ? null : show.brief(judged.followers()),
        show.whole(judged.modelVersion()),
        show.whole(judged.benchmarkVersion()),
        show.day(judged.judgedAt()));
  }

  private static @Nullable String written(@Nullable Double figure, DoubleFunction<String> writing) {
    return figure == null ? null : writing.apply(figure);
  }
}
