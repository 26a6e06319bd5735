package io.timbre.mail;

import io.timbre.database.InstallationSecret;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.security.crypto.encrypt.Encryptors;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/**
 * Encrypts passwords with AES-256 in GCM mode. The key is derived from the installation's secret
 * and a random salt for each password, which is stored before the encrypted bytes.
 */
@Component
class SealPasswords {

  private static final int SALT = 16;

  private final InstallationSecret secret;

  SealPasswords(InstallationSecret secret) {
    this.secret = secret;
  }

  /** Whether there is a secret to encrypt with. */
  boolean isPossible() {
    return secret.value().isPresent();
  }

  /**
   * Encrypts a password.
   *
   * @throws IllegalStateException if there is no secret
   */
  byte[] seal(String password) {
    String key =
        secret
            .value()
            .orElseThrow(() ->
                new IllegalStateException("A password cannot be stored without TIMBRE_SECRET"));
    byte[] salt = KeyGenerators.secureRandom(SALT).generateKey();
    byte[] sealed =
        Encryptors.stronger(key, HexFormat.of().formatHex(salt))
            .encrypt(password.getBytes(StandardCharsets.UTF_8));
    byte[] both = Arrays.copyOf(salt, SALT + sealed.length);
    System.arraycopy(sealed, 0, both, SALT, sealed.length);
    return both;
  }

  /** Decrypts a password. Empty if there is no secret or another one, or the bytes were changed. */
  Optional<String> open(byte[] sealed) {
    String salt = HexFormat.of().formatHex(sealed, 0, SALT);
    byte[] content = Arrays.copyOfRange(sealed, SALT, sealed.length);
    return secret.value().flatMap(key -> open(key, salt, content));
  }

  private static Optional<String> open(String key, String salt, byte[] content) {
    try {
      byte[] password = Encryptors.stronger(key, salt).decrypt(content);
      return Optional.of(new String(password, StandardCharsets.UTF_8));
    } catch (IllegalStateException otherSecret) {
      return Optional.empty();
    }
  }
}
