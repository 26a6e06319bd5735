package io.timbre.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** The database files in a data folder, and the server that is started on them. */
final class Cluster {

  /** Long enough for PostgreSQL to recover after a power cut. */
  private static final Duration LONGEST_START = Duration.ofMinutes(2);

  private final Path home;
  private final Path files;
  private final Path programs;
  private final Path log;
  private final PasswordFile password;

  Cluster(Path dataFolder) {
    home = dataFolder.resolve("postgres");
    files = home.resolve("cluster");
    // Beside the files and never above them, since the library deletes old folders in here.
    programs = home.resolve("programs");
    log = home.resolve("server.log");
    password = new PasswordFile(home.resolve("password"));
  }

  /**
   * Starts the server, after creating the files if there are none.
   *
   * @throws DatabaseUnavailable if the server does not start
   */
  EmbeddedPostgres start() {
    try {
      OwnerOnly.folder(home);
      discardHalfUnpackedPrograms();
      if (!Files.exists(files)) {
        makeFiles();
      }
      new LeftServer(files, programs, log).stop();
      return serve(files);
    } catch (IOException | InterruptedException | IllegalStateException e) {
      throw new DatabaseUnavailable(
          "The database in " + home + " did not start: " + e,
          "The reason is at the end of " + log + ". Check free disk space and the folder's owner.",
          e);
    }
  }

  String password() {
    try {
      return password.read();
    } catch (IOException e) {
      throw new DatabaseUnavailable(
          "The database password could not be read: " + e,
          "Make " + home + " readable for the user that runs Timbre.",
          e);
    }
  }

  /** Deletes folders whose unpacking was interrupted, which the library would take for complete. */
  private void discardHalfUnpackedPrograms() throws IOException {
    Files.createDirectories(programs);
    try (Stream<Path> unpacked = Files.list(programs)) {
      List<Path> broken = unpacked.filter(p -> !Files.exists(p.resolve(".exists"))).toList();
      for (Path folder : broken) {
        FileSystemUtils.deleteRecursively(folder);
      }
    }
  }

  /**
   * Creates the files under another name first, so that an interrupted start leaves none
   * incomplete.
   */
  private void makeFiles() throws IOException, InterruptedException {
    Path unfinished = home.resolve("cluster.unfinished");
    new LeftServer(unfinished, programs, log).stop();
    FileSystemUtils.deleteRecursively(unfinished);
    password.renew();
    serve(unfinished).close();
    Files.move(unfinished, files, StandardCopyOption.ATOMIC_MOVE);
  }

  private EmbeddedPostgres serve(Path cluster) throws IOException, InterruptedException {
    EmbeddedPostgres.Builder server =
        EmbeddedPostgres.builder()
            .setDataDirectory(cluster)
            .setCleanDataDirectory(false)
            .setOverrideWorkingDirectory(programs.toFile())
            .setPgBinaryResolver(Cluster::archive)
            .setConnectConfig("password", password.read())
            .setPGStartupWait(LONGEST_START)
            .setOutputRedirector(Redirect.appendTo(log.toFile()))
            // Spring closes the server after the pool. A shutdown hook would race with that.
            .setRegisterShutdownHook(false);
    keepEverything(server);
    keepStrangersOut(server);
    readEveryScript(server);
    try {
      return server.start();
    } catch (IOException e) {
      // The server may only be slow to start, and would then keep running without an application.
      new LeftServer(cluster, programs, log).stop();
      throw e;
    }
  }

  private static InputStream archive(String system, String machine) throws IOException {
    return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine);
  }

  /**
   * Restores durability: the library is made for tests and turns it off. The later setting wins.
   */
  private static void keepEverything(EmbeddedPostgres.Builder server) {
    server
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("full_page_writes", "on")
        .setServerConfig("max_connections", "50")
        .setServerConfig("log_checkpoints", "off");
  }

  /**
   * Requires the password: the library lets initdb trust every connection. The later option wins
   * here too.
   */
  private void keepStrangersOut(EmbeddedPostgres.Builder server) {
    server
        .setLocaleConfig("auth", "scram-sha-256")
        .setLocaleConfig("pwfile", password.file().toString())
        .setServerConfig("listen_addresses", "127.0.0.1")
        .setServerConfig("unix_socket_directories", "");
  }

  /**
   * Sets the same sort order and case rules on every machine. On Linux, pg_trgm also needs the
   * character type to recognise letters beyond ASCII.
   */
  private static void readEveryScript(EmbeddedPostgres.Builder server) {
    server
        .setLocaleConfig("locale-provider", "builtin")
        .setLocaleConfig("builtin-locale", "C.UTF-8")
        .setLocaleConfig("lc-collate", "C");
    if (System.getProperty("os.name").startsWith("Linux")) {
      server.setLocaleConfig("lc-ctype", "C.UTF-8");
    }
  }
}
