package io.timbre.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Remembers for a minute which password matched which hash. The API receives the password with
 * every request, and a hash that is slow enough to stop a thief would take longer than the answer.
 *
 * <p>It keeps an HMAC-SHA256 code of the hash and the password, under a key that never leaves this
 * process. The code reveals nothing about the password. A changed password has another hash, so the
 * codes of the old one are never looked up again. Wrong passwords are never remembered and always
 * cost a full hash.
 */
final class RememberedPasswords implements PasswordEncoder {

  private static final Duration REMEMBERED_FOR = Duration.ofMinutes(1);
  private static final int MOST_KEPT = 1_000;

  private final PasswordEncoder encoder;
  private final Clock clock;
  private final SecretKeySpec key = new SecretKeySpec(random(), "HmacSHA256");
  private final Map<String, Instant> fitted =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
          return size() > MOST_KEPT;
        }
      };

  RememberedPasswords(PasswordEncoder encoder, Clock clock) {
    this.encoder = encoder;
    this.clock = clock;
  }

  @Override
  public @Nullable String encode(@Nullable CharSequence password) {
    return encoder.encode(password);
  }

  @Override
  public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
    if (password == null || hash == null) {
      return false;
    }
    String code = code(password, hash);
    if (remembers(code)) {
      return true;
    }
    boolean fits = encoder.matches(password, hash);
    if (fits) {
      remember(code);
    }
    return fits;
  }

  private synchronized boolean remembers(String code) {
    Instant until = fitted.get(code);
    return until != null && until.isAfter(clock.instant());
  }

  private synchronized void remember(String code) {
    fitted.remove(code);
    fitted.put(code, clock.instant().plus(REMEMBERED_FOR));
  }

  private String code(CharSequence password, String hash) {
    try {
      Mac mac = Mac.getInstance(key.getAlgorithm());
      mac.init(key);
      // A hash contains no zero character, so no other hash and password join to the same text.
      byte[] both = (hash + '\0' + password).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(mac.doFinal(both));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The JVM does not provide " + key.getAlgorithm(), e);
    }
  }

  private static byte[] random() {
    byte[] random = new byte[32];
    new SecureRandom().nextBytes(random);
    return random;
  }
}
