package io.timbre.ranking.refresh;

import static org.assertj.core.api.Assertions.assertThat;

import io.timbre.database.EmbeddedDatabase;
import java.nio.file.Path;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Standings of before, that know nothing of offers yet. */
@Tag("database")
class OffersMigrationTest {

  @TempDir private Path folder;
  private EmbeddedDatabase database;
  private DriverManagerDataSource source;

  @BeforeEach
  void install_the_version_of_before() {
    database = EmbeddedDatabase.startIn(folder);
    source =
        new DriverManagerDataSource(
            database.getJdbcUrl(), database.getUsername(), database.getPassword());
    Flyway.configure().dataSource(source).target("1").load().migrate();
  }

  @AfterEach
  void stop() throws Exception {
    database.close();
  }

  @Test
  void standings_of_before_are_made_anew_as_soon_as_timbre_runs() {
    sql()
        .sql("insert into standing values (1, 0, 50, 50, 0, 0, 10, 0.02, 0.3, true, 900)")
        .update();
    migrate();
    assertThat(tasks()).containsExactly(RefreshTask.REFRESH.getTaskName());
  }

  @Test
  void where_there_are_none_nothing_is_to_do() {
    migrate();
    assertThat(tasks()).isEmpty();
  }

  private void migrate() {
    Flyway.configure().dataSource(source).target("3").load().migrate();
  }

  private List<String> tasks() {
    return sql().sql("select task_name from scheduled_tasks").query(String.class).list();
  }

  private JdbcClient sql() {
    return JdbcClient.create(source);
  }
}
