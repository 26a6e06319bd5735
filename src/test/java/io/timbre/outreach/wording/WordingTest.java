package io.timbre.outreach.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

  private static final Map<Placeholder, String> ADA =
      Map.of(Placeholder.CREATOR, "Ada $1 \\ {{price}}", Placeholder.HANDLE, "@ada");

  @Test
  void a_placeholder_gives_way_to_its_value_in_whatever_case_and_space_it_was_typed() {
    assertThat(Wording.fill("Hello {{ Handle }}, {{HANDLE}}", ADA)).isEqualTo("Hello @ada, @ada");
  }

  @Test
  void a_placeholder_without_a_value_stays_and_is_named() {
    String filled = Wording.fill("{{handle}}: {{price}}, {{price}}", ADA);
    assertThat(filled).isEqualTo("@ada: {{price}}, {{price}}");
    assertThat(new Wording("x", filled).open()).containsExactly("{{price}}");
  }

  @Test
  void what_a_value_holds_is_not_filled_in() {
    assertThat(Wording.fill("{{creator}}", ADA)).isEqualTo("Ada $1 \\ {{price}}");
  }

  @Test
  void what_is_no_placeholder_is_named_also_where_it_was_never_ended() {
    assertThat(Wording.unknownIn("{{creator}} {{ceator}} {{price} {{first_name")).hasSize(3);
    assertThat(Wording.unknownIn("{{first_name}} costs {5} and {")).isEmpty();
    assertThat(new Wording("{{price}", "x").open()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "  ", "one\r\nBcc: all@example.com", "one\ntwo", "one\u2028two", "a\u0000b"})
  void a_subject_is_one_line(String subject) {
    assertThatThrownBy(() -> new Wording(subject, "x"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void nothing_is_longer_than_it_may_be() {
    assertThatThrownBy(() -> new Wording("x".repeat(201), "x")).hasMessageContaining("200");
    assertThatThrownBy(() -> new Wording("x", "x".repeat(20_001))).hasMessageContaining("20000");
  }

  @Test
  void what_is_shipped_holds_no_unknown_placeholder() {
    assertThat(ShippedTemplates.ALL)
        .hasSize(3)
        .allSatisfy(one ->
            assertThat(Wording.unknownIn(one.wording().subject() + one.wording().body()))
                .isEmpty());
  }
}
