package io.timbre.database;

import java.util.Optional;

/**
 * The secret of this installation. It encrypts what must not be readable in the database, and is
 * not stored there. It comes from {@code timbre.secret}, or with the embedded database from a file
 * in the data folder.
 */
public final class InstallationSecret {

  /** The shortest secret accepted, in characters. */
  public static final int SHORTEST = 16;

  private final Optional<String> value;

  private InstallationSecret(Optional<String> value) {
    this.value = value;
  }

  /** No secret: nothing can be encrypted. */
  public static InstallationSecret none() {
    return new InstallationSecret(Optional.empty());
  }

  /**
   * @param value at least {@value #SHORTEST} characters
   * @throws IllegalArgumentException if the value is shorter
   */
  public static InstallationSecret of(String value) {
    if (value.length() < SHORTEST) {
      throw new IllegalArgumentException(
          "timbre.secret (TIMBRE_SECRET) must have at least " + SHORTEST + " characters");
    }
    return new InstallationSecret(Optional.of(value));
  }

  public Optional<String> value() {
    return value;
  }
}
