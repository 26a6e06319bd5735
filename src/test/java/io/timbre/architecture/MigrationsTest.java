package io.timbre.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MigrationsTest {

  private static final List<String> NAMES =
      SourceFiles.in("src/main/resources/db/migration", "").stream()
          .filter(Files::isRegularFile)
          .map(Path::getFileName)
          .map(Path::toString)
          .toList();

  /** Flyway passes over a file that is named otherwise, and says nothing. */
  @Test
  void a_migration_is_named_as_flyway_reads_it() {
    assertThat(NAMES).isNotEmpty().allMatch(name -> name.matches("V[1-9]\\d*__[a-z_]+\\.sql"));
  }

  @Test
  void migrations_are_numbered_without_a_gap() {
    List<Integer> numbers =
        NAMES.stream()
            .map(name -> Integer.valueOf(name.substring(1, name.indexOf('_'))))
            .sorted()
            .toList();
    assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
  }
}
