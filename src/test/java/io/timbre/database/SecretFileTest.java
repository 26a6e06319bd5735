package io.timbre.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretFileTest {

  @TempDir private Path folder;

  @Test
  void a_secret_stays_the_same_and_is_its_owners_alone() throws IOException {
    Path file = folder.resolve("secret.key");
    String first = new SecretFile(file).read();
    assertThat(first).hasSize(64).isEqualTo(new SecretFile(file).read());
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void every_folder_has_a_secret_of_its_own() throws IOException {
    assertThat(new SecretFile(folder.resolve("a")).read())
        .isNotEqualTo(new SecretFile(folder.resolve("b")).read());
  }

  @Test
  void a_secret_that_can_be_guessed_is_refused() {
    assertThatThrownBy(() -> InstallationSecret.of("too short"))
        .hasMessageContaining("TIMBRE_SECRET");
  }
}
