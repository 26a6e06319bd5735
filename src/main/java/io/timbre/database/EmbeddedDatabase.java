package io.timbre.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * The application's own PostgreSQL server, with its files in the data folder. It listens only on
 * the loopback address, at a free port, and requires the password kept in that folder.
 */
public final class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

  private final Path folder;
  private final FolderLock lock;
  private final EmbeddedPostgres server;
  private final String password;
  private final SecretFile secret;

  private EmbeddedDatabase(Path folder, FolderLock lock) {
    Cluster cluster = new Cluster(folder);
    this.folder = folder;
    this.lock = lock;
    this.server = cluster.start();
    this.password = cluster.password();
    this.secret = new SecretFile(folder.resolve("secret.key"));
  }

  /**
   * Starts the database of a data folder and creates the folder if it does not exist. A server that
   * a killed application left behind is stopped first.
   *
   * @throws DatabaseUnavailable if another application is using the folder, or the server does not
   *     start
   */
  public static EmbeddedDatabase startIn(Path folder) {
    Superuser.check();
    Path data = folder.toAbsolutePath().normalize();
    FolderLock lock = FolderLock.take(data);
    try {
      return new EmbeddedDatabase(data, lock);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /** Returns the absolute path of the data folder. */
  public Path folder() {
    return folder;
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
   * The secret in the data folder, which is not stored in the database.
   *
   * @throws DatabaseUnavailable if the file can be neither read nor created
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

  /** Stops the server, then unlocks the folder. */
  @Override
  public void close() throws IOException {
    try (lock) {
      server.close();
    }
  }
}
