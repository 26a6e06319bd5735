package io.timbre.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

class RememberedPasswordsTest {

  private final AtomicInteger hashed = new AtomicInteger();
  private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
  private final InstantSource clock = now::get;
  private final RememberedPasswords passwords =
      new RememberedPasswords(new Plain(), clock.withZone(ZoneOffset.UTC));

  @Test
  void a_password_that_fitted_is_not_hashed_again_within_a_minute() {
    assertThat(passwords.matches("crumb", "{plain}crumb")).isTrue();
    assertThat(passwords.matches("crumb", "{plain}crumb")).isTrue();
    assertThat(hashed).hasValue(1);

    now.updateAndGet(instant -> instant.plus(Duration.ofMinutes(1)));
    assertThat(passwords.matches("crumb", "{plain}crumb")).isTrue();
    assertThat(hashed).hasValue(2);
  }

  @Test
  void a_changed_password_is_refused_at_once() {
    assertThat(passwords.matches("crumb", "{plain}crumb")).isTrue();
    assertThat(passwords.matches("crumb", "{plain}crust")).isFalse();
  }

  @Test
  void a_wrong_password_costs_the_whole_hash_each_time() {
    assertThat(passwords.matches("crust", "{plain}crumb")).isFalse();
    assertThat(passwords.matches("crust", "{plain}crumb")).isFalse();
    assertThat(hashed).hasValue(2);
  }

  private class Plain implements PasswordEncoder {

    @Override
    public String encode(CharSequence password) {
      return "{plain}" + password;
    }

    @Override
    public boolean matches(CharSequence password, String hash) {
      hashed.incrementAndGet();
      return encode(password).equals(hash);
    }
  }
}
