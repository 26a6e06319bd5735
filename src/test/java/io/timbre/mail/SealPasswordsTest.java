package io.timbre.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.timbre.database.InstallationSecret;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SealPasswordsTest {

  private static final String PASSWORD = "grüße & more";

  private final SealPasswords seal =
      new SealPasswords(InstallationSecret.of("a secret of sixteen and more"));

  @Test
  void a_password_comes_back_as_it_was_and_never_looks_the_same() {
    byte[] sealed = seal.seal(PASSWORD);
    assertThat(seal.open(sealed)).contains(PASSWORD);
    assertThat(seal.seal(PASSWORD)).isNotEqualTo(sealed);
    assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("more");
  }

  @Test
  void another_secret_or_another_byte_opens_nothing() {
    byte[] sealed = seal.seal(PASSWORD);
    assertThat(new SealPasswords(InstallationSecret.of("another secret altogether")).open(sealed))
        .isEmpty();
    sealed[sealed.length - 1] ^= 1;
    assertThat(seal.open(sealed)).isEmpty();
  }

  @Test
  void without_a_secret_nothing_is_kept() {
    SealPasswords none = new SealPasswords(InstallationSecret.none());
    assertThat(none.isPossible()).isFalse();
    assertThatThrownBy(() -> none.seal(PASSWORD)).hasMessageContaining("TIMBRE_SECRET");
  }
}
