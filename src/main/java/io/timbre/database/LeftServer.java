package io.timbre.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A server that kept running after its application ended, for example by {@code kill -9}. The
 * caller holds the folder's lock, so no other application is using the folder.
 *
 * @param cluster the folder of the database files it serves
 * @param programs the folder into which the application unpacks PostgreSQL; nothing else runs from
 *     it
 * @param log the file to which the output of stopping is written
 */
record LeftServer(Path cluster, Path programs, Path log) {

  /**
   * Stops the server, if there is one.
   *
   * @throws DatabaseUnavailable if the server does not stop, or if it may be one that Timbre did
   *     not start
   */
  void stop() throws IOException, InterruptedException {
    Path pidFile = cluster.resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return;
    }
    String pid = Files.readString(pidFile).lines().findFirst().orElse("").strip();
    if (pid.isEmpty()) {
      // A power cut left the file empty, and PostgreSQL would refuse to start with it.
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
      // Another program has this process id now, and PostgreSQL would take it for a server.
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
