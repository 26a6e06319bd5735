package io.timbre.ranking.refresh;

import static org.assertj.core.api.Assertions.assertThat;

import io.timbre.database.EmbeddedDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A catalogue that was scored by version 0 of the model. */
@Tag("database")
class ScoreModelMigrationTest {

  @TempDir private Path folder;
  private EmbeddedDatabase database;
  private DriverManagerDataSource source;

  @BeforeEach
  void install_the_version_of_before() {
    database = EmbeddedDatabase.startIn(folder);
    source =
        new DriverManagerDataSource(
            database.getJdbcUrl(), database.getUsername(), database.getPassword());
    Flyway.configure().dataSource(source).target("9").load().migrate();
  }

  @AfterEach
  void stop() throws Exception {
    database.close();
  }

  @Test
  void a_version_of_before_keeps_its_figures_and_takes_the_new_ones_from_the_seed() {
    sql().sql("insert into benchmark_version values (1, now())").update();
    sql()
        .sql(
            """
            insert into benchmark (version, platform, m0, g, tau, s, views_m0, views_tau, views_s,
                                   median_cost, price_per_follower)
            values (1, 'TIKTOK', 0.04, 0.3, 0.7, 0.75, 0.06, 0.5, 0.33, 0.2, 0.003)
            """)
        .update();
    migrate();
    assertThat(sql().sql("select * from benchmark where version = 1").query().singleRow())
        .containsAllEntriesOf(
            Map.of(
                "m0",
                0.04,
                "tau",
                0.7,
                "views_m0",
                0.06,
                "median_cost",
                0.2,
                "middle",
                0.05,
                "spread",
                0.85,
                "delta",
                0.25))
        .containsAllEntriesOf(
            Map.of(
                "views_middle",
                0.055,
                "views_spread",
                0.45,
                "views_delta",
                0.15,
                "least_estimate",
                20.0));
  }

  @Test
  void standings_of_before_know_their_peers_and_their_day_and_are_made_anew() {
    sql()
        .sql(
            """
            with who as (insert into creator (name) values ('Crumb') returning id)
            insert into channel (creator_id, platform, handle)
            select id, 'INSTAGRAM', 'crumb' from who
            """)
        .update();
    sql()
        .sql(
            """
            insert into engagement_snapshot (channel_id, captured_on)
            select id, date '2026-03-01' - n from channel, generate_series(0, 60, 30) n
            """)
        .update();
    sql()
        .sql(
            """
            insert into standing (channel_id, benchmark_version, engagement, cost, growth,
                                  saturation, effective_posts, estimated)
            select id, 0, 82, 50, 0, 0, 10, true from channel
            """)
        .update();
    migrate();
    Map<String, Object> standing =
        sql().sql("select among_peers, newest_on::text from standing").query().singleRow();
    assertThat(standing.get("among_peers")).isEqualTo(82.0);
    assertThat(standing.get("newest_on")).isEqualTo("2026-03-01");
    assertThat(tasks()).containsExactly(RefreshTask.REFRESH.getTaskName());
  }

  @Test
  void a_judgement_of_before_stays_as_it_was_by_version_0_of_the_model() {
    sql()
        .sql(
            """
            set session_replication_role = replica;
            insert into shortlist_entry (campaign_id, channel_id, version, state, tags, added_at,
                benchmark_version, judged_at, score, score_lo, score_hi, engagement_points,
                fit_points, cost_points, deductions, rate_over_views, price_estimated)
            values (1, 1, 0, 'SHORTLISTED', '[]', now(), 3, now(), 71.5, 60, 80, 30, 30, 11.5, 0,
                false, true)
            """)
        .update();
    migrate();
    assertThat(
            sql()
                .sql("select model_version, benchmark_version, score from shortlist_entry")
                .query()
                .singleRow())
        .isEqualTo(Map.of("model_version", 0, "benchmark_version", 3, "score", 71.5));
  }

  @Test
  void where_there_are_none_nothing_is_to_do() {
    migrate();
    assertThat(tasks()).isEmpty();
  }

  private void migrate() {
    Flyway.configure().dataSource(source).load().migrate();
  }

  private List<String> tasks() {
    return sql().sql("select task_name from scheduled_tasks").query(String.class).list();
  }

  private JdbcClient sql() {
    return JdbcClient.create(source);
  }
}
