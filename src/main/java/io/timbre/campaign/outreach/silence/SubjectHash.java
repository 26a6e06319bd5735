package io.timbre.campaign.outreach.silence;

import io.timbre.campaign.outreach.mail.EmailAddress;
import io.timbre.catalog.Channel;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;

/** SHA-256 of an address or a channel: it recognises somebody again and names nobody. */
final class SubjectHash {

  private SubjectHash() {}

  /** Of an address in whatever case. */
  static byte[] of(EmailAddress address) {
    return of("address:" + address.value().toLowerCase(Locale.ROOT));
  }

  /**
   * Of a channel by its platform and handle, so that it stays the same when it is imported anew.
   */
  static byte[] of(Channel channel) {
    return of("channel:" + channel.platform() + ":" + channel.handle().value());
  }

  static byte[] of(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
