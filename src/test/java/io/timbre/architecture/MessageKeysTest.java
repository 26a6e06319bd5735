package io.timbre.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageKeysTest {

  private static final MessageKeys SHIPPED = new MessageKeys(MessageFiles.texts().keySet());

  private static final MessageKeys SAMPLE = new MessageKeys(Set.of("door.open", "door.size.SMALL"));

  static Stream<Path> templates() {
    return SourceFiles.in("src/main/resources/templates", ".html").stream();
  }

  static Stream<Path> sources() {
    return SourceFiles.in("src/main/java", ".java").stream();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void a_template_says_nothing_that_is_not_written(Path template) {
    assertThat(SHIPPED.missingInTemplate(SourceFiles.text(template))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sources")
  void java_says_nothing_that_is_not_written(Path source) {
    assertThat(SHIPPED.missingInJava(SourceFiles.text(source))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#{door.shut}",
        "#{door.shut(${x})}",
        "#{gate.__${x}__}",
        "#{${'gate.' + x}}",
      })
  void a_key_that_is_missing_in_a_template_is_seen(String template) {
    assertThat(SAMPLE.missingInTemplate(template)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#{door.open}",
        "#{door.open(${x})}",
        "#{door.size.__${x}__}",
        "#{${'door.size.' + x}}",
      })
  void a_key_that_is_written_is_fine(String template) {
    assertThat(SAMPLE.missingInTemplate(template)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"door.shut\"", "\"{door.shut}\"", "\"door.colour.\" + x"})
  void a_key_that_is_missing_in_java_is_seen(String source) {
    assertThat(SAMPLE.missingInJava(source)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"door.open\"", "\"{door.open}\"", "\"door.size.\" + x", "\"a.html\""})
  void other_text_in_java_is_fine(String source) {
    assertThat(SAMPLE.missingInJava(source)).isEmpty();
  }
}
