package io.timbre.ranking.benchmarks;

import io.timbre.scoring.Benchmark;
import io.timbre.scoring.Benchmarks;
import io.timbre.scoring.CommentBenchmark;
import io.timbre.scoring.CostBenchmark;
import io.timbre.scoring.EstimateBenchmark;
import io.timbre.scoring.RateBenchmark;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The numbered versions of the benchmarks. Version 0 is the seed, and stands in no table. */
@Component
public class StoredBenchmarks {

  private static final String INSERT =
      """
      insert into benchmark (version, platform, m0, g, tau, s, rate_channels,
                             views_m0, views_tau, views_s, views_channels,
                             median_cost, price_per_follower, prices,
                             comment_log_median, comment_log_sd, comment_channels)
      values (:version, :platform, :m0, :g, :tau, :s, :rateChannels,
              :viewsM0, :viewsTau, :viewsS, :viewsChannels,
              :medianCost, :pricePerFollower, :prices,
              :commentMedian, :commentSd, :commentChannels)
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  public StoredBenchmarks(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The newest version. */
  public Benchmarks current() {
    int version =
        jdbc.sql("select coalesce(max(version), 0) from benchmark_version")
            .query(Integer.class)
            .single();
    return version == 0 ? Benchmarks.SEED : new Benchmarks(version, figures(version));
  }

  private Map<String, Benchmark> figures(int version) {
    Map<String, Benchmark> figures = new HashMap<>();
    jdbc.sql("select * from benchmark where version = :version")
        .param("version", version)
        .query((RowCallbackHandler) row -> figures.put(row.getString("platform"), benchmark(row)));
    return figures;
  }

  private static Benchmark benchmark(ResultSet row) throws SQLException {
    return new Benchmark(
        new RateBenchmark(
            row.getDouble("m0"), row.getDouble("g"), row.getDouble("tau"), row.getDouble("s")),
        overViews(row),
        new CostBenchmark(row.getDouble("median_cost"), row.getDouble("price_per_follower")),
        comments(row));
  }

  private static Optional<RateBenchmark> overViews(ResultSet row) throws SQLException {
    double m0 = row.getDouble("views_m0");
    return row.wasNull()
        ? Optional.empty()
        : Optional.of(
            new RateBenchmark(m0, 0, row.getDouble("views_tau"), row.getDouble("views_s")));
  }

  private static Optional<CommentBenchmark> comments(ResultSet row) throws SQLException {
    double median = row.getDouble("comment_log_median");
    return row.wasNull()
        ? Optional.empty()
        : Optional.of(new CommentBenchmark(median, row.getDouble("comment_log_sd")));
  }

  /** Keeps what was estimated as the next version. */
  Benchmarks add(Map<String, Estimated> estimated) {
    int version = current().version() + 1;
    jdbc.sql("insert into benchmark_version (version, estimated_at) values (:version, :at)")
        .param("version", version)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    estimated.forEach((platform, row) -> insert(version, platform, row));
    return new Benchmarks(version, EstimateBenchmarks.figures(estimated));
  }

  private void insert(int version, String platform, Estimated estimated) {
    Benchmark figures = estimated.benchmark();
    Optional<RateBenchmark> views = figures.overViews();
    Optional<CommentBenchmark> comments = figures.comments();
    jdbc.sql(INSERT)
        .param("version", version)
        .param("platform", platform)
        .param("m0", figures.overFollowers().m0())
        .param("g", figures.overFollowers().g())
        .param("tau", figures.overFollowers().tau())
        .param("s", figures.overFollowers().s())
        .param("rateChannels", enough(estimated.channels()))
        .param("viewsM0", views.map(RateBenchmark::m0).orElse(null))
        .param("viewsTau", views.map(RateBenchmark::tau).orElse(null))
        .param("viewsS", views.map(RateBenchmark::s).orElse(null))
        .param("viewsChannels", enough(estimated.viewsChannels()))
        .param("medianCost", figures.cost().medianCost())
        .param("pricePerFollower", figures.cost().pricePerFollower())
        .param("prices", enough(estimated.prices()))
        .param("commentMedian", comments.map(CommentBenchmark::median).orElse(null))
        .param("commentSd", comments.map(CommentBenchmark::sd).orElse(null))
        .param("commentChannels", enough(estimated.commentChannels()))
        .update();
  }

  /** Nothing, where the figures are still the seed's. */
  private static @Nullable Integer enough(int channels) {
    return channels < EstimateBenchmark.ENOUGH ? null : channels;
  }
}
