package io.timbre.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * A PostgreSQL server of the application's own, on files that are kept in its data folder. It
 * listens on the loopback address only, at a free port, and opens to the password in that folder.
 */
public final class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

  private final FolderLock lock;
  private final EmbeddedPostgres server;
  private final String password;
  private final SecretFile secret;

  private EmbeddedDatabase(FolderLock lock, Cluster cluster, SecretFile secret) {
    this.lock = lock;
    this.server = cluster.start();
    this.password = cluster.password();
    this.secret = secret;
  }

  /**
   * Starts the database of a data folder, which is made if it is not there. A server that a killed
   * application left behind is stopped first.
   *
   * @throws DatabaseUnavailable when another application is running on the folder, or the server
   *     does not come up
   */
  public static EmbeddedDatabase startIn(Path folder) {
    Superuser.check();
    Path data = folder.toAbsolutePath().normalize();
    FolderLock lock = FolderLock.take(data);
    try {
      return new EmbeddedDatabase(
          lock, new Cluster(data), new SecretFile(data.resolve("secret.key")));
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  @Override
  public String getJdbcUrl() {
    return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres";
  }

  @Override
  public String getUsername() {
    return "postgres";
  }

  @Override
  public String getPassword() {
    return password;
  }

  /**
   * What its data folder knows and the database does not.
   *
   * @throws DatabaseUnavailable when the file can neither be read nor made
   */
  InstallationSecret secret() {
    try {
      return InstallationSecret.of(secret.read());
    } catch (IOException e) {
      throw new DatabaseUnavailable(
          "The secret in " + secret.file() + " could not be read: " + e,
          "Make the file readable, or restore it from a backup.",
          e);
    }
  }

  /** Stops the server, then lets go of the folder. */
  @Override
  public void close() throws IOException {
    try (lock) {
      server.close();
    }
  }
}
