package io.timbre.catalog;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;

/**
 * The SHA-256 hash of a channel, an address or a link. It recognises the same one again without
 * storing a name.
 */
public final class SubjectHash {

  private SubjectHash() {}

  /** The hash of a channel, which stays the same when the channel is imported again. */
  public static byte[] ofChannel(Platform platform, Handle handle) {
    return of("channel:" + platform + ":" + handle.value());
  }

  /** The hash of an email address, in upper or lower case. */
  public static byte[] ofAddress(String address) {
    return of("address:" + address.toLowerCase(Locale.ROOT));
  }

  /** The hash of any text. */
  public static byte[] of(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is not available", e);
    }
  }
}
