package io.timbre.ranking.benchmarks;

import io.timbre.scoring.Benchmark;
import io.timbre.scoring.CommentBenchmark;
import io.timbre.scoring.CostBenchmark;
import io.timbre.scoring.EstimateBenchmark;
import io.timbre.scoring.RateBenchmark;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Inserts the rows of one version, with the sample size of each figure. */
final class InsertBenchmark {

  private static final String INSERT =
      """
      insert into benchmark (version, platform, m0, g, tau, s, middle, spread, delta,
                             rate_channels, delta_pairs,
                             views_m0, views_tau, views_s, views_middle, views_spread,
                             views_delta, views_channels, views_delta_pairs,
                             median_cost, price_per_follower, least_estimate, prices,
                             comment_log_median, comment_log_sd, comment_channels)
      values (:version, :platform, :m0, :g, :tau, :s, :middle, :spread, :delta,
              :rateChannels, :deltaPairs,
              :viewsM0, :viewsTau, :viewsS, :viewsMiddle, :viewsSpread,
              :viewsDelta, :viewsChannels, :viewsDeltaPairs,
              :medianCost, :pricePerFollower, :leastEstimate, :prices,
              :commentMedian, :commentSd, :commentChannels)
      """;

  private final JdbcClient jdbc;
  private final int version;

  InsertBenchmark(JdbcClient jdbc, int version) {
    this.jdbc = jdbc;
    this.version = version;
  }

  /** Inserts the row of one platform. */
  void add(String platform, Estimated estimated) {
    Benchmark figures = estimated.benchmark();
    StatementSpec row = jdbc.sql(INSERT).param("version", version).param("platform", platform);
    row = overFollowers(row, figures.overFollowers(), estimated.rates());
    row = overViews(row, figures.overViews(), estimated.viewsRates());
    row = cost(row, figures.cost(), estimated.prices());
    comments(row, figures.comments(), estimated.commentChannels()).update();
  }

  private static StatementSpec overFollowers(
      StatementSpec row, RateBenchmark rate, Estimated.Behind behind) {
    return row.param("m0", rate.m0())
        .param("g", rate.g())
        .param("tau", rate.tau())
        .param("s", rate.s())
        .param("middle", rate.middle())
        .param("spread", rate.spread())
        .param("delta", rate.delta())
        .param("rateChannels", enough(behind.channels()))
        .param("deltaPairs", enough(behind.pairs()));
  }

  private static StatementSpec overViews(
      StatementSpec row, Optional<RateBenchmark> rate, Estimated.Behind behind) {
    return row.param("viewsM0", rate.map(RateBenchmark::m0).orElse(null))
        .param("viewsTau", rate.map(RateBenchmark::tau).orElse(null))
        .param("viewsS", rate.map(RateBenchmark::s).orElse(null))
        .param("viewsMiddle", rate.map(RateBenchmark::middle).orElse(null))
        .param("viewsSpread", rate.map(RateBenchmark::spread).orElse(null))
        .param("viewsDelta", rate.map(RateBenchmark::delta).orElse(null))
        .param("viewsChannels", enough(behind.channels()))
        .param("viewsDeltaPairs", enough(behind.pairs()));
  }

  private static StatementSpec cost(StatementSpec row, CostBenchmark cost, int prices) {
    return row.param("medianCost", cost.medianCost())
        .param("pricePerFollower", cost.pricePerFollower())
        .param("leastEstimate", cost.leastEstimate())
        .param("prices", enough(prices));
  }

  private static StatementSpec comments(
      StatementSpec row, Optional<CommentBenchmark> comments, int channels) {
    return row.param("commentMedian", comments.map(CommentBenchmark::median).orElse(null))
        .param("commentSd", comments.map(CommentBenchmark::sd).orElse(null))
        .param("commentChannels", enough(channels));
  }

  /** Returns the sample size; null if it was too small and the seed's figures apply. */
  private static @Nullable Integer enough(int known) {
    return known < EstimateBenchmark.ENOUGH ? null : known;
  }
}
