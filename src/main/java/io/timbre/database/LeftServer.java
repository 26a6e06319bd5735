package io.timbre.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A server that outlived the application that started it, as after a {@code kill -9} of the JVM.
 * The caller holds the folder's lock, so no other application is using it.
 *
 * @param cluster the files it serves
 * @param programs where the application unpacks PostgreSQL, and nothing else runs from
 * @param log where its stopping is written down
 */
record LeftServer(Path cluster, Path programs, Path log) {

  /**
   * Stops the server, if there is one.
   *
   * @throws DatabaseUnavailable when it does not stop, or may be a server that is not ours to stop
   */
  void stop() throws IOException, InterruptedException {
    Path pidFile = cluster.resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return;
    }
    String pid = Files.readString(pidFile).lines().findFirst().orElse("").strip();
    if (pid.isEmpty()) {
      // A power cut came before the number did; PostgreSQL would refuse to start over it.
      Files.delete(pidFile);
      return;
    }
    ProcessHandle process = ProcessHandle.of(Long.parseLong(pid)).orElse(null);
    if (process != null) {
      stop(process, pidFile);
    }
  }

  private void stop(ProcessHandle process, Path pidFile) throws IOException, InterruptedException {
    Path program = process.info().command().map(Path::of).orElseThrow(() -> unknown(process.pid()));
    if (program.startsWith(programs.toRealPath())) {
      stopWith(program.resolveSibling("pg_ctl"));
    } else if (program.getFileName().toString().startsWith("postgres")) {
      throw unknown(process.pid());
    } else {
      // The number has passed to another program since; PostgreSQL would take that for a server.
      Files.delete(pidFile);
    }
  }

  private void stopWith(Path pgCtl) throws IOException, InterruptedException {
    Process stopping =
        new ProcessBuilder(
                Superuser.command(
                    pgCtl, "stop", "-D", cluster.toString(), "-m", "fast", "-w", "-t", "60"))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    if (stopping.waitFor() != 0) {
      throw new DatabaseUnavailable(
          "A database server that Timbre left running on " + cluster + " could not be stopped.",
          "Stop the server yourself, then start Timbre again. Details are in " + log + ".");
    }
  }

  private DatabaseUnavailable unknown(long pid) {
    return new DatabaseUnavailable(
        "Process " + pid + " may be serving the database files in " + cluster + " already.",
        "If it is a PostgreSQL on these files, stop it. If it is not, delete the file "
            + cluster.resolve("postmaster.pid")
            + ".");
  }
}
