package io.timbre.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IntakeMessagesTest {
  private static final Pattern KEY = Pattern.compile("\"(intake\\.[a-z]+\\.[a-z-]+)\"");

  @Test
  void every_key_has_its_text_and_every_text_its_key() throws IOException {
    assertThat(texts().stringPropertyNames()).containsExactlyInAnyOrderElementsOf(keys());
  }

  @Test
  void no_text_holds_an_apostrophe_which_would_quote_the_arguments() throws IOException {
    assertThat(texts().values()).noneMatch(text -> text.toString().contains("'"));
  }

  private static Set<String> keys() throws IOException {
    Set<String> keys = new TreeSet<>();
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java/io/timbre/intake"))) {
      sources
          .filter(file -> file.toString().endsWith(".java"))
          .flatMap(file -> KEY.matcher(read(file)).results())
          .forEach(key -> keys.add(key.group(1)));
    }
    return keys;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  private static Properties texts() throws IOException {
    Properties texts = new Properties();
    try (InputStream in =
        IntakeMessagesTest.class.getResourceAsStream("/messages/intake.properties")) {
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return texts;
  }
}
