package io.timbre.demo;

import io.timbre.catalog.CatalogChanged;
import io.timbre.niche.NicheTree;
import io.timbre.ranking.SeedBenchmarks;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills an empty catalogue with made-up creators. */
@Component
class FillDemoCatalog {

  private static final Logger log = LoggerFactory.getLogger(FillDemoCatalog.class);

  /** Any number works, as long as it stays the same at every start. */
  private static final long SEED = 2026;

  /** The number of creators sent at a time: some megabytes of rows. */
  private static final int SENT_AT_ONCE = 1_000;

  private static final int BETWEEN_LOG_LINES = 50_000;

  private final DataSource database;
  private final JdbcClient jdbc;
  private final NicheTree tree;
  private final SeedBenchmarks benchmarks;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  FillDemoCatalog(
      DataSource database,
      JdbcClient jdbc,
      NicheTree tree,
      SeedBenchmarks benchmarks,
      Clock clock,
      ApplicationEventPublisher events) {
    this.database = database;
    this.jdbc = jdbc;
    this.tree = tree;
    this.benchmarks = benchmarks;
    this.clock = clock;
    this.events = events;
  }

  /**
   * Makes up this many creators if there are none yet. If it fails, none are added.
   *
   * @return whether creators were added
   */
  @Transactional
  public boolean with(int creators) {
    if (creators == 0 || isFilled()) {
      return false;
    }
    trustReferences();
    DemoCatalog catalog = new DemoCatalog(SEED, LocalDate.now(clock), benchmarks.seed(), tree);
    CatalogCopy copy = new CatalogCopy(lastId("creator"), lastId("channel"), nicheIds());
    try {
      send(creators, catalog, copy);
    } catch (SQLException e) {
      throw new UncategorizedSQLException("filling the demo catalogue", null, e);
    }
    countOn("creator", copy.lastCreatorId());
    countOn("channel", copy.lastChannelId());
    events.publishEvent(new CatalogChanged(clock.instant()));
    log.info("Created {} demo creators", creators);
    return true;
  }

  private boolean isFilled() {
    return jdbc.sql("select exists (select from creator)").query(Boolean.class).single();
  }

  /**
   * Turns off foreign key checks for the transaction. The rows made here always refer to existing
   * ones, and checking every reference would take most of the time. All other constraints are still
   * checked.
   */
  private void trustReferences() {
    jdbc.sql("set local session_replication_role = replica").update();
  }

  private void send(int creators, DemoCatalog catalog, CatalogCopy copy) throws SQLException {
    Connection inTransaction = DataSourceUtils.getConnection(database);
    CopyManager manager = inTransaction.unwrap(PGConnection.class).getCopyAPI();
    for (int number = 0; number < creators; number++) {
      copy.add(catalog.creator(number));
      int done = number + 1;
      if (done % SENT_AT_ONCE == 0 || done == creators) {
        copy.send(manager);
      }
      if (done % BETWEEN_LOG_LINES == 0) {
        log.info("Created {} of {} demo creators", done, creators);
      }
    }
  }

  private ToIntFunction<String> nicheIds() {
    Map<String, Integer> ids = new HashMap<>();
    jdbc.sql("select key, id from niche")
        .query(row -> {
          ids.put(row.getString("key"), row.getInt("id"));
        });
    return key -> {
      Integer id = ids.get(key);
      if (id == null) {
        throw new IllegalStateException("The niche " + key + " is not in the database");
      }
      return id;
    };
  }

  /**
   * The last id given in a table. The catalogue may have had creators before, so ids continue from
   * there.
   */
  private long lastId(String table) {
    return jdbc.sql("select nextval(pg_get_serial_sequence(?, 'id')) - 1")
        .param(table)
        .query(Long.class)
        .single();
  }

  private void countOn(String table, long lastId) {
    jdbc.sql("select setval(pg_get_serial_sequence(?, 'id'), ?)")
        .params(table, lastId)
        .query(Long.class)
        .single();
  }
}
