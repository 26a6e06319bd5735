package io.timbre.shortlist;

import io.timbre.campaign.booking.OnePost;
import io.timbre.ranking.Brief;
import io.timbre.ranking.RankedChannel;
import io.timbre.scoring.Basis;
import io.timbre.scoring.Cost;
import io.timbre.scoring.EngagementRate;
import io.timbre.scoring.Forecast;
import io.timbre.scoring.Interval;
import io.timbre.scoring.Points;
import io.timbre.scoring.Score;
import io.timbre.scoring.ScoreModel;
import io.timbre.scoring.Weights;
import io.timbre.shell.ViewersCalendar;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The score of a channel for a brief, with the figures behind it, as they were when it was judged.
 * Money is in euros per post, and bounds are those of 80 % intervals. A figure that is not known is
 * null, never zero.
 *
 * @param modelVersion the version of the score model
 * @param benchmarkVersion the version of the benchmarks; 0 is the seed
 * @param judgedAt when the channel was judged
 * @param scoredFor the niches and weights of the brief, as text that differs if they do; null if it
 *     was not recorded
 * @param newestOn the day of the newest snapshot; null if it was not recorded or there is none
 * @param score the score in points, 0 to 100
 * @param engagementPoints the points of the score for engagement
 * @param fitPoints the points of the score for fit
 * @param costPoints the points of the score for cost
 * @param deductions the points that are deducted, at least 0
 * @param rate the engagement rate, as a fraction
 * @param rateOverViews whether the rate is over views; otherwise it is over followers
 * @param expectedEngagements the expected engagements of one post; the bounds are those of a
 *     prediction for a single post
 * @param price the price of one post
 * @param priceEstimated whether the price is estimated, since none was known
 * @param perEngagement the cost per engagement
 */
@Embeddable
public record FrozenScore(
    int modelVersion,
    int benchmarkVersion,
    Instant judgedAt,
    @Nullable String scoredFor,
    @Nullable LocalDate newestOn,
    double score,
    double scoreLo,
    double scoreHi,
    double engagementPoints,
    double fitPoints,
    double costPoints,
    double deductions,
    @Nullable Double rate,
    @Nullable Double rateLo,
    @Nullable Double rateHi,
    boolean rateOverViews,
    @Nullable Double expectedEngagements,
    @Nullable Double engagementsLo,
    @Nullable Double engagementsHi,
    @Nullable Double price,
    boolean priceEstimated,
    @Nullable Double perEngagement,
    @Nullable Long followers) {

  /** Copies the figures of a ranked channel. */
  static FrozenScore of(RankedChannel ranked, Brief brief, Instant at) {
    Score score = ranked.score();
    Interval interval = score.interval();
    Points points = score.points();
    Optional<EngagementRate> rate = score.standing().engagement().rate();
    Cost cost = score.standing().cost();
    return new FrozenScore(
        ScoreModel.VERSION,
        ranked.benchmarkVersion(),
        at,
        subject(brief),
        newestOn(ranked, at),
        interval.point(),
        interval.lo(),
        interval.hi(),
        points.engagement(),
        points.fit(),
        points.cost(),
        0 - score.contributions().deductions(),
        rate.map(EngagementRate::point).orElse(null),
        rate.map(EngagementRate::lo).orElse(null),
        rate.map(EngagementRate::hi).orElse(null),
        score.standing().engagement().basis() == Basis.VIEWS,
        cost.forecast().map(Forecast::point).orElse(null),
        cost.forecast().map(Forecast::lo).orElse(null),
        cost.forecast().map(Forecast::hi).orElse(null),
        known(cost.price()),
        cost.estimated(),
        known(cost.perEngagement()),
        ranked.facts().followers().isPresent() ? ranked.facts().followers().getAsLong() : null);
  }

  private static @Nullable LocalDate newestOn(RankedChannel ranked, Instant at) {
    return ranked.facts().snapshots().stream()
        .findFirst()
        .map(newest -> ViewersCalendar.dayOf(at).minusDays(newest.age()))
        .orElse(null);
  }

  private static String subject(Brief brief) {
    Weights weights = brief.weights();
    return brief.niches().stream()
        .sorted(Comparator.comparing(weighted -> weighted.niche().key()))
        .map(weighted -> weighted.niche().key() + " " + weighted.weight())
        .collect(
            Collectors.joining(
                ", ",
                "",
                "; %s %s %s".formatted(weights.engagement(), weights.fit(), weights.cost())));
  }

  /** Whether the score is for a brief; true if that was not recorded. Filters do not matter. */
  boolean isFor(Brief brief) {
    return scoredFor == null || scoredFor.equals(subject(brief));
  }

  /** Returns the price and the expected engagements of one post. */
  public OnePost onePost() {
    return new OnePost(
        price == null ? OptionalDouble.empty() : OptionalDouble.of(price),
        priceEstimated,
        forecast());
  }

  /** The expected engagements of one post; empty without evidence. */
  public Optional<Forecast> forecast() {
    return expectedEngagements == null || engagementsLo == null || engagementsHi == null
        ? Optional.empty()
        : Optional.of(new Forecast(expectedEngagements, engagementsLo, engagementsHi));
  }

  private static @Nullable Double known(OptionalDouble figure) {
    return figure.isPresent() ? figure.getAsDouble() : null;
  }

  /**
   * Returns the figures as text, to seven significant digits. The model's sums differ slightly from
   * day to day, and such differences must not count as changes.
   */
  String figures() {
    return Stream.of(
            modelVersion,
            benchmarkVersion,
            score,
            scoreLo,
            scoreHi,
            engagementPoints,
            fitPoints,
            costPoints,
            deductions,
            text(rate),
            text(rateLo),
            text(rateHi),
            rateOverViews,
            text(expectedEngagements),
            text(engagementsLo),
            text(engagementsHi),
            text(price),
            priceEstimated,
            text(perEngagement),
            text(followers))
        .map(FrozenScore::text)
        .collect(Collectors.joining(" "));
  }

  private static String text(@Nullable Object figure) {
    return figure instanceof Double number
        ? String.format(Locale.ROOT, "%.6e", number)
        : String.valueOf(figure);
  }
}
