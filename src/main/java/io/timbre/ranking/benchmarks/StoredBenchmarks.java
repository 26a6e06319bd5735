package io.timbre.ranking.benchmarks;

import io.timbre.ranking.SeedBenchmarks;
import io.timbre.scoring.Benchmark;
import io.timbre.scoring.Benchmarks;
import io.timbre.scoring.CommentBenchmark;
import io.timbre.scoring.CostBenchmark;
import io.timbre.scoring.RateBenchmark;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stored versions of the benchmarks. Version 0 is the seed. */
@Component
public class StoredBenchmarks implements SeedBenchmarks {

  private static final int SEED = 0;

  private final JdbcClient jdbc;
  private final Clock clock;

  public StoredBenchmarks(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Returns the newest version. */
  public Benchmarks current() {
    return version(
        jdbc.sql("select max(version) from benchmark_version").query(Integer.class).single());
  }

  @Override
  public Benchmarks seed() {
    return version(SEED);
  }

  private Benchmarks version(int version) {
    Map<String, Benchmark> figures = new HashMap<>();
    jdbc.sql("select * from benchmark where version = :version")
        .param("version", version)
        .query((RowCallbackHandler) row -> figures.put(row.getString("platform"), benchmark(row)));
    return new Benchmarks(version, figures);
  }

  private static Benchmark benchmark(ResultSet row) throws SQLException {
    return new Benchmark(
        new RateBenchmark(
            row.getDouble("m0"),
            row.getDouble("g"),
            row.getDouble("tau"),
            row.getDouble("s"),
            row.getDouble("middle"),
            row.getDouble("spread"),
            row.getDouble("delta")),
        overViews(row),
        new CostBenchmark(
            row.getDouble("median_cost"),
            row.getDouble("price_per_follower"),
            row.getDouble("least_estimate")),
        comments(row));
  }

  private static Optional<RateBenchmark> overViews(ResultSet row) throws SQLException {
    double m0 = row.getDouble("views_m0");
    return row.wasNull()
        ? Optional.empty()
        : Optional.of(
            new RateBenchmark(
                m0,
                0,
                row.getDouble("views_tau"),
                row.getDouble("views_s"),
                row.getDouble("views_middle"),
                row.getDouble("views_spread"),
                row.getDouble("views_delta")));
  }

  private static Optional<CommentBenchmark> comments(ResultSet row) throws SQLException {
    double median = row.getDouble("comment_log_median");
    return row.wasNull()
        ? Optional.empty()
        : Optional.of(new CommentBenchmark(median, row.getDouble("comment_log_sd")));
  }

  /** Stores the estimated benchmarks as the next version. */
  Benchmarks add(Map<String, Estimated> estimated) {
    int version = current().version() + 1;
    jdbc.sql("insert into benchmark_version (version, estimated_at) values (:version, :at)")
        .param("version", version)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    InsertBenchmark insert = new InsertBenchmark(jdbc, version);
    estimated.forEach(insert::add);
    return new Benchmarks(version, EstimateBenchmarks.figures(estimated));
  }
}
