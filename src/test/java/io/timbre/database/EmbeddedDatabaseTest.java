package io.timbre.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

@Tag("database")
class EmbeddedDatabaseTest {

  @TempDir private static Path folder;

  @Test
  void a_restart_keeps_the_data() throws IOException {
    try (EmbeddedDatabase database = EmbeddedDatabase.startIn(folder)) {
      write(database, "crumb");
    }
    try (EmbeddedDatabase database = EmbeddedDatabase.startIn(folder)) {
      assertThat(written(database)).isEqualTo("crumb");
    }
  }

  @Test
  void what_is_committed_is_on_the_disk() throws IOException {
    try (EmbeddedDatabase database = EmbeddedDatabase.startIn(folder)) {
      for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
        assertThat(sql(database).sql("show " + setting).query(String.class).single())
            .as(setting)
            .isEqualTo("on");
      }
    }
  }

  @Test
  void words_in_any_script_are_compared_by_their_letters() throws IOException {
    try (EmbeddedDatabase database = EmbeddedDatabase.startIn(folder)) {
      sql(database).sql("create extension if not exists pg_trgm").update();
      assertThat(
              sql(database)
                  .sql("select similarity('привет всем', 'привет')")
                  .query(Double.class)
                  .single())
          .isGreaterThan(0.5);
    }
  }

  @Test
  void a_second_application_on_the_folder_is_told_which_folder_and_what_to_do() throws IOException {
    try (EmbeddedDatabase database = EmbeddedDatabase.startIn(folder)) {
      assertThatThrownBy(() -> EmbeddedDatabase.startIn(folder))
          .isInstanceOf(DatabaseUnavailable.class)
          .hasMessageContaining(folder.toString())
          .extracting(e -> ((DatabaseUnavailable) e).remedy())
          .asString()
          .contains("TIMBRE_DATA");
      write(database, "unharmed");
      assertThat(written(database)).isEqualTo("unharmed");
    }
  }

  @Test
  void the_server_of_a_killed_application_is_taken_over_with_its_data() throws Exception {
    killOnceItHasWritten(application());

    assertThat(server()).as("the server outlives its application").isPresent();
    try (EmbeddedDatabase database = EmbeddedDatabase.startIn(folder)) {
      assertThat(written(database)).isEqualTo("committed");
    }
  }

  @Test
  void a_folder_whose_making_was_cut_short_is_made_anew(@TempDir Path cutShort) throws IOException {
    Path postgres = cutShort.resolve("postgres");
    Files.createDirectories(postgres.resolve("programs/PG-half/bin"));
    Files.createDirectories(postgres.resolve("cluster.unfinished/base"));

    try (EmbeddedDatabase database = EmbeddedDatabase.startIn(cutShort)) {
      write(database, "crumb");
      assertThat(postgres.resolve("programs/PG-half")).doesNotExist();
      assertThat(postgres.resolve("cluster.unfinished")).doesNotExist();
    }
  }

  @Test
  void a_number_that_passed_to_another_program_does_not_keep_the_server_from_starting()
      throws IOException {
    EmbeddedDatabase.startIn(folder).close();
    Files.writeString(
        folder.resolve("postgres/cluster/postmaster.pid"),
        ProcessHandle.current().pid() + "\n" + folder + "\n");

    try (EmbeddedDatabase database = EmbeddedDatabase.startIn(folder)) {
      write(database, "crumb");
    }
  }

  @Test
  void a_power_cut_before_the_number_was_written_does_not_either() throws IOException {
    EmbeddedDatabase.startIn(folder).close();
    Files.writeString(folder.resolve("postgres/cluster/postmaster.pid"), "");

    try (EmbeddedDatabase database = EmbeddedDatabase.startIn(folder)) {
      write(database, "crumb");
    }
  }

  @Test
  void nobody_gets_in_without_the_password() throws IOException {
    try (EmbeddedDatabase database = EmbeddedDatabase.startIn(folder)) {
      assertThatThrownBy(() -> connect(database, "guess"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("password authentication failed");
      assertThatThrownBy(() -> connect(database, "")).isInstanceOf(SQLException.class);
      assertThat(Files.readAllLines(folder.resolve("postgres/cluster/pg_hba.conf")))
          .filteredOn(line -> !line.isBlank() && !line.startsWith("#"))
          .allMatch(line -> line.endsWith("scram-sha-256"));
    }
  }

  @Test
  void only_the_owner_reads_the_password_and_reaches_the_programs() throws IOException {
    try (EmbeddedDatabase database = EmbeddedDatabase.startIn(folder)) {
      Path file = folder.resolve("postgres/password");
      assertThat(file).hasContent(database.getPassword());
      assertThat(permissions(file)).isEqualTo("rw-------");
      assertThat(permissions(folder.resolve("postgres"))).isEqualTo("rwx------");
    }
  }

  @Test
  void a_lost_password_is_said_at_once() throws IOException {
    EmbeddedDatabase.startIn(folder).close();
    Path password = folder.resolve("postgres/password");
    Path elsewhere = Files.move(password, folder.resolve("elsewhere"));

    assertThatThrownBy(() -> EmbeddedDatabase.startIn(folder))
        .isInstanceOf(DatabaseUnavailable.class)
        .hasMessageContaining(password.toString());
    Files.move(elsewhere, password);
  }

  @Test
  void only_this_machine_is_listened_to() throws IOException {
    try (EmbeddedDatabase database = EmbeddedDatabase.startIn(folder)) {
      assertThat(sql(database).sql("show listen_addresses").query(String.class).single())
          .isEqualTo("127.0.0.1");
      assertThat(sql(database).sql("show unix_socket_directories").query(String.class).single())
          .isEmpty();
    }
  }

  /** An application of its own process on the folder. */
  private Process application() throws IOException {
    return new ProcessBuilder(
            ProcessHandle.current().info().command().orElseThrow(),
            "-cp",
            System.getProperty("java.class.path"),
            Application.class.getName(),
            folder.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static Optional<ProcessHandle> server() throws IOException {
    Path pidFile = folder.resolve("postgres/cluster/postmaster.pid");
    return ProcessHandle.of(Long.parseLong(Files.readAllLines(pidFile).getFirst()));
  }

  private static void killOnceItHasWritten(Process application) throws Exception {
    try (var lines = application.inputReader()) {
      assertThat(lines.lines().anyMatch("written"::equals)).isTrue();
      application.destroyForcibly();
    }
    assertThat(application.waitFor(30, TimeUnit.SECONDS)).isTrue();
  }

  /** Starts a database in a folder, writes, says so, and waits to be killed. */
  static final class Application {

    private Application() {}

    public static void main(String[] arguments) throws Exception {
      EmbeddedDatabase database = EmbeddedDatabase.startIn(Path.of(arguments[0]));
      write(database, "committed");
      System.out.println("written");
      Thread.currentThread().join();
    }
  }

  private static void write(EmbeddedDatabase database, String words) {
    sql(database).sql("drop table if exists kept; create table kept (words text)").update();
    sql(database).sql("insert into kept values (?)").param(words).update();
  }

  private static String written(EmbeddedDatabase database) {
    return sql(database).sql("select words from kept").query(String.class).single();
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  private static Connection connect(EmbeddedDatabase database, String password)
      throws SQLException {
    return DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), password);
  }

  private static JdbcClient sql(EmbeddedDatabase database) {
    return JdbcClient.create(
        new SimpleDriverDataSource(
            new org.postgresql.Driver(),
            database.getJdbcUrl(),
            database.getUsername(),
            database.getPassword()));
  }
}
