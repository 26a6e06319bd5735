package io.timbre.campaign.outreach.silence;

import io.timbre.campaign.outreach.mail.EmailAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;

/** SHA-256 of an address, a channel or a link: it recognises somebody again and names nobody. */
final class SubjectHash {

  private SubjectHash() {}

  /** Of an address in whatever case. */
  static byte[] of(EmailAddress address) {
    return of("address:" + address.value().toLowerCase(Locale.ROOT));
  }

  static byte[] of(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
