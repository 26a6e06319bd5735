package io.timbre.ranking.refresh;

import io.timbre.ranking.StandingsChanged;
import io.timbre.ranking.benchmarks.EstimateBenchmarks;
import io.timbre.ranking.columns.Columns;
import io.timbre.ranking.columns.LoadColumns;
import io.timbre.ranking.columns.PublishedColumns;
import io.timbre.ranking.standings.RebuildStandings;
import io.timbre.scoring.Benchmarks;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Rescores every channel: estimates the benchmarks, rebuilds the standings and publishes them to
 * rankings. Either all of this happens or nothing.
 */
@Component
public class RefreshStandings {

  private final JdbcClient jdbc;
  private final TransactionTemplate oneSnapshot;
  private final EstimateBenchmarks estimateBenchmarks;
  private final RebuildStandings standings;
  private final LoadColumns loadColumns;
  private final PublishedColumns published;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  public RefreshStandings(
      JdbcClient jdbc,
      PlatformTransactionManager transactions,
      EstimateBenchmarks estimateBenchmarks,
      RebuildStandings standings,
      LoadColumns loadColumns,
      PublishedColumns published,
      ApplicationEventPublisher events,
      Clock clock) {
    this.jdbc = jdbc;
    this.oneSnapshot = oneSnapshot(transactions);
    this.estimateBenchmarks = estimateBenchmarks;
    this.standings = standings;
    this.loadColumns = loadColumns;
    this.published = published;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Uses one snapshot, because the catalogue must not change between estimating, scoring and
   * loading.
   */
  private static TransactionTemplate oneSnapshot(PlatformTransactionManager transactions) {
    TransactionTemplate template = new TransactionTemplate(transactions);
    template.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    return template;
  }

  /**
   * Rescores the committed catalogue in its own transaction. Only one refresh runs at a time, so
   * that the one with the newest view of the catalogue publishes last. If it fails, everything
   * stays as it was.
   */
  public synchronized void refresh() {
    Columns columns = oneSnapshot.execute(status -> rebuilt());
    published.publish(columns);
    events.publishEvent(
        new StandingsChanged(clock.instant(), columns.benchmarks().version(), columns.size()));
  }

  private Columns rebuilt() {
    // This must come before anything is read, because the first query takes the snapshot.
    jdbc.sql("lock table standing in exclusive mode").update();
    Benchmarks benchmarks = estimateBenchmarks.estimate();
    standings.rebuild(benchmarks);
    return loadColumns.load();
  }
}
