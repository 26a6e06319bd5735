package io.timbre.approval;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The secret that opens a link: 32 random bytes, as text. It is shown once and not stored. A link
 * is found by the hash of its token.
 */
public record ApprovalToken(String value) {

  private static final int BYTES = 32;

  /** Creates a random token. */
  static ApprovalToken fresh(SecureRandom random) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return new ApprovalToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** The SHA-256 of the token. A slow hash would add nothing to 256 random bits. */
  byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /** Leaves the token out, so that it does not reach a log. */
  @Override
  public String toString() {
    return "ApprovalToken";
  }
}
