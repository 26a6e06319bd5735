package io.timbre.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts of the pages keep to {@code docs/words.md}. */
class MessageTextsTest {

  @Test
  void every_text_keeps_to_the_house_style() {
    Stream<String> faults =
        MessageFiles.texts().entrySet().stream()
            .flatMap(text ->
                MessageTexts.faults(text.getValue()).stream()
                    .map(fault -> text.getKey() + ": " + fault + ": " + text.getValue()));
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nobody matches",
        "Two  spaces",
        "Saved!",
        "Wait...",
        "Wait … then go",
        "It's yours",
        "80 % of them",
        "Cost Per Engagement",
      })
  void a_text_that_does_not_is_seen(String text) {
    assertThat(MessageTexts.faults(text)).hasSize(1);
  }

  @Test
  void a_text_that_does_is_fine() {
    assertThat(
            List.of(
                "Cost per engagement, 80%",
                "No creators match. Remove a filter.", "Saved on Instagram as “Anna’s”", "Hide…"))
        .allSatisfy(text -> assertThat(MessageTexts.faults(text)).isEmpty());
  }
}
