package io.timbre.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.timbre.intake.column.Field;
import io.timbre.intake.row.Severity;
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
  private static final Path CODE = Path.of("src/main/java/io/timbre/intake");
  private static final Path PAGES = Path.of("src/main/resources/templates/intake");
  private static final Pattern KEY = Pattern.compile("\"(intake\\.[a-z]+\\.[a-z-]+)\"");
  private static final Pattern ON_PAGE = Pattern.compile("#\\{(imports\\.[a-z.-]+)");

  /** {@code #{${'imports.state.' + …}}}: one text for each of what may follow. */
  private static final Pattern ONE_OF = Pattern.compile("'(imports\\.[a-z]+\\.)' \\+");

  @Test
  void every_key_has_its_text_and_every_text_its_key() throws IOException {
    Set<String> inCode = find(KEY, CODE);
    Set<String> onPages = find(ON_PAGE, PAGES);
    Set<String> oneOf = find(ONE_OF, PAGES);
    assertThat(texts().stringPropertyNames()).containsAll(inCode).containsAll(onPages);
    assertThat(texts().stringPropertyNames())
        .allMatch(text ->
            inCode.contains(text)
                || onPages.contains(text)
                || oneOf.stream().anyMatch(text::startsWith));
  }

  @Test
  void every_state_severity_and_field_has_its_word() throws IOException {
    Set<String> texts = texts().stringPropertyNames();
    assertThat(ImportState.values()).allMatch(it -> texts.contains("imports.state." + it));
    assertThat(Severity.values()).allMatch(it -> texts.contains("imports.severity." + it));
    assertThat(Field.values()).allMatch(it -> texts.contains("imports.field." + it));
  }

  @Test
  void no_text_holds_an_apostrophe_which_would_quote_the_arguments() throws IOException {
    assertThat(texts().values()).noneMatch(text -> text.toString().contains("'"));
  }

  private static Set<String> find(Pattern key, Path folder) throws IOException {
    Set<String> keys = new TreeSet<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(Files::isRegularFile)
          .flatMap(file -> key.matcher(read(file)).results())
          .forEach(found -> keys.add(found.group(1)));
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
