package io.timbre.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.timbre.architecture.MessageUse.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every text gets the arguments it shows, of a kind it can show. */
class MessageArgumentsTest {

  /** Said by a constraint, which fills in its own attributes by name. */
  private static final Pattern NAMED = Pattern.compile("\\{[a-z]+}");

  private static Map<String, String> texts;
  private static List<MessageUse> uses;

  @BeforeAll
  static void read() {
    texts = MessageFiles.texts();
    JavaMessageUses java =
        new JavaMessageUses(JavaSources.in(SourceFiles.in("src/main/java", ".java")));
    TemplateMessageUses templates = new TemplateMessageUses(java);
    uses = new ArrayList<>();
    SourceFiles.in("src/main/resources/templates", ".html").stream()
        .map(templates::in)
        .forEach(uses::addAll);
    uses.addAll(java.uses());
  }

  @Test
  void every_text_gets_the_arguments_it_shows() {
    assertThat(faults(uses, texts)).isEmpty();
  }

  @Test
  void every_argument_is_shown_by_a_text() {
    Map<String, List<MessageUse>> byPlace =
        uses.stream().collect(Collectors.groupingBy(MessageUse::where));
    assertThat(byPlace.values().stream().flatMap(same -> unshown(same, texts))).isEmpty();
  }

  @Test
  void every_text_with_arguments_is_said_with_some() {
    assertThat(
            patterns(texts).entrySet().stream()
                .filter(text -> !text.getValue().used().isEmpty())
                .map(Map.Entry::getKey)
                .filter(key -> uses.stream().noneMatch(use -> use.says(key))))
        .isEmpty();
  }

  @Test
  void a_text_that_is_no_pattern_is_seen() {
    assertThatThrownBy(() -> MessagePattern.of("{0,choice,1#one|1<{0} more"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void text_where_a_number_is_counted_is_seen(@TempDir Path folder) throws IOException {
    assertThat(inJava(folder, "new Sentence(\"door.count\", \"two\")")).hasSize(1);
    assertThat(inJava(folder, "new Sentence(\"door.count\", 2)")).isEmpty();
  }

  @Test
  void a_list_of_text_is_text(@TempDir Path folder) throws IOException {
    assertThat(inJava(folder, "new Sentence(\"door.count\", texts.toArray())")).hasSize(1);
    assertThat(inJava(folder, "new Sentence(\"door.count\", counts.toArray())")).isEmpty();
  }

  @Test
  void an_argument_that_is_missing_is_seen(@TempDir Path folder) throws IOException {
    assertThat(inJava(folder, "new Sentence(\"door.size.\" + texts)")).hasSize(2);
    assertThat(inJava(folder, "new Sentence(\"door.size.\" + texts, 1, 2)")).isEmpty();
  }

  @Test
  void what_is_no_text_is_seen(@TempDir Path folder) throws IOException {
    assertThat(inJava(folder, "new Sentence(\"door.open\", java.util.Optional.of(1))")).hasSize(1);
  }

  @Test
  void arguments_are_followed_through_what_hands_them_on(@TempDir Path folder) throws IOException {
    assertThat(inJava(folder, "say(\"door.count\", \"two\")")).hasSize(1);
    assertThat(inJava(folder, "say(texts.isEmpty() ? \"door.open\" : \"door.count\", 2)"))
        .isEmpty();
  }

  private static List<String> inJava(Path folder, String expression) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("Sample.java"),
            """
            import io.timbre.shell.Sentence;
            import java.util.List;
            class Sample {
              Object sample(List<String> texts, List<Integer> counts) {
                return %s;
              }
              private static Object say(String key, Object... arguments) {
                return new Sentence(key, arguments);
              }
            }
            """
                .formatted(expression));
    Map<String, String> sample =
        Map.of(
            "door.open", "{0} is open",
            "door.size.WIDE", "{0} by {1}",
            "door.count", "{0,choice,1#1 door|1<{0} doors}");
    return faults(new JavaMessageUses(JavaSources.in(List.of(file))).uses(), sample);
  }

  private static Map<String, MessagePattern> patterns(Map<String, String> texts) {
    Map<String, MessagePattern> patterns = new TreeMap<>();
    texts.forEach((key, text) -> {
      if (!NAMED.matcher(text).find()) {
        patterns.put(key, MessagePattern.of(text));
      }
    });
    return patterns;
  }

  /**
   * A use whose key is put together stands for several texts, of which it may say only some: where
   * another use fits such a text, it is the one.
   */
  private static List<String> faults(List<MessageUse> uses, Map<String, String> texts) {
    List<String> faults = new ArrayList<>();
    patterns(texts)
        .forEach((key, pattern) -> {
          List<MessageUse> all = uses.stream().filter(use -> use.says(key)).toList();
          boolean fits = all.stream().anyMatch(use -> faults(use, key, pattern).isEmpty());
          all.stream()
              .filter(use -> !use.isBuilt() || !fits)
              .forEach(use -> faults.addAll(faults(use, key, pattern)));
        });
    return faults;
  }

  private static List<String> faults(MessageUse use, String key, MessagePattern pattern) {
    return pattern.used().stream()
        .map(at -> fault(use, key, pattern, at))
        .filter(fault -> !fault.isEmpty())
        .toList();
  }

  private static String fault(MessageUse use, String key, MessagePattern pattern, int at) {
    String place = "%s: {%d} of %s ".formatted(use.where(), at, key);
    if (use.argument(at).isEmpty()) {
      return place + "gets nothing";
    }
    Kind kind = use.argument(at).get();
    if (pattern.counted().contains(at)) {
      return kind == Kind.NUMBER ? "" : place + "counts, and gets " + kind;
    }
    return kind == Kind.OTHER ? place + "is not written for people" : "";
  }

  /** One place may choose among texts: it is enough that one of them shows the argument. */
  private static Stream<String> unshown(List<MessageUse> same, Map<String, String> texts) {
    Set<Integer> shown =
        patterns(texts).entrySet().stream()
            .filter(text -> same.stream().anyMatch(use -> use.says(text.getKey())))
            .flatMap(text -> text.getValue().used().stream())
            .collect(Collectors.toSet());
    return same.stream()
        .flatMap(use ->
            IntStream.range(0, use.arguments().size())
                .filter(at -> !shown.contains(at))
                .mapToObj(at -> use.where() + ": " + use.keys() + " shows no {" + at + "}"))
        .distinct();
  }
}
