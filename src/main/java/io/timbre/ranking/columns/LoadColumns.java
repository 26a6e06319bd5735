package io.timbre.ranking.columns;

import io.timbre.niche.NicheTree;
import io.timbre.ranking.benchmarks.StoredBenchmarks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Loads all standings into columns. */
@Component
public class LoadColumns {

  private static final int ROWS_AT_A_TIME = 10_000;

  /** Selects one row per niche of a channel. A channel without niches has one row. */
  private static final String SELECT =
      """
      select s.channel_id, c.platform, c.country, c.language, s.engagement, s.among_peers,
             s.cost, s.growth + s.saturation as deductions, s.effective_posts, s.followers,
             s.rate, s.per_engagement, s.engagements, s.engagements_lo, s.engagements_hi, s.price,
             s.estimated, s.flags, s.newest_on, n.key as niche, cn.share
      from standing s
      join channel c on c.id = s.channel_id and not c.erased
      left join channel_niche cn on cn.channel_id = s.channel_id
      left join niche n on n.id = cn.niche_id
      order by s.channel_id
      """;

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final StoredBenchmarks benchmarks;
  private final NicheTree tree;

  public LoadColumns(
      JdbcClient jdbc,
      PlatformTransactionManager transactions,
      StoredBenchmarks benchmarks,
      NicheTree tree) {
    this.jdbc = jdbc;
    this.transaction = new TransactionTemplate(transactions);
    this.benchmarks = benchmarks;
    this.tree = tree;
  }

  /** Loads the current standings from the database, in the current transaction if there is one. */
  public Columns load() {
    return transaction.execute(status -> read());
  }

  private Columns read() {
    // Waits for a refresh in progress, so that benchmarks and standings are of the same version.
    jdbc.sql("lock table standing in share mode").update();
    BuildColumns columns = new BuildColumns(tree);
    GroupLines lines = new GroupLines(tree, columns::add);
    jdbc.sql(SELECT).withFetchSize(ROWS_AT_A_TIME).query(lines);
    lines.end();
    return columns.build(benchmarks.current());
  }
}
