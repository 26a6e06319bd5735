package io.timbre.campaign.approval;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What opens a link: 32 random bytes, as text. It is shown once and kept nowhere; a link is found
 * by its hash.
 */
public record ApprovalToken(String value) {

  private static final int BYTES = 32;

  /** One that nobody can guess. */
  static ApprovalToken fresh(SecureRandom random) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return new ApprovalToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** SHA-256 of it: slow hashing would add nothing to 256 random bits. */
  byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /** Nothing of it, so that it gets into no log. */
  @Override
  public String toString() {
    return "ApprovalToken";
  }
}
