package io.timbre.catalog;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;

/** SHA-256 of a channel, an address or a link: it recognises one again and names no one. */
public final class SubjectHash {

  private SubjectHash() {}

  /** Of a channel, the same when it is imported anew. */
  public static byte[] ofChannel(Platform platform, Handle handle) {
    return of("channel:" + platform + ":" + handle.value());
  }

  /** Of an email address in whatever case. */
  public static byte[] ofAddress(String address) {
    return of("address:" + address.toLowerCase(Locale.ROOT));
  }

  /** Of any text. */
  public static byte[] of(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
