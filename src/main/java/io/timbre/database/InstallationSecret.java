package io.timbre.database;

import java.util.Optional;

/**
 * What only this installation knows, and its database does not: what must not be readable there is
 * encrypted with it. {@code timbre.secret}, or with the embedded database a file beside it.
 */
public final class InstallationSecret {

  /** The shortest secret that is taken, in characters. */
  public static final int SHORTEST = 16;

  private final Optional<String> value;

  private InstallationSecret(Optional<String> value) {
    this.value = value;
  }

  /** There is none, and nothing can be encrypted. */
  public static InstallationSecret none() {
    return new InstallationSecret(Optional.empty());
  }

  /**
   * @param value at least {@value #SHORTEST} characters
   * @throws IllegalArgumentException for a shorter one
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
