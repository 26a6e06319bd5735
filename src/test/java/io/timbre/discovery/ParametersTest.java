package io.timbre.discovery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {

  @Test
  void what_nobody_knows_or_says_nothing_is_left_out() {
    Parameters parameters =
        Parameters.of(
            Map.of("q", List.of("  baking "), "tier", List.of("", "  "), "debug", List.of("true")));

    assertThat(parameters.names()).containsExactly("q");
    assertThat(parameters.first("q")).contains("baking");
    assertThat(parameters.value("tier")).isEmpty();
  }

  @Test
  void a_value_said_twice_counts_once() {
    Parameters parameters = Parameters.of(Map.of("tier", List.of("nano", "micro", "nano")));

    assertThat(parameters.all("tier")).containsExactly("nano", "micro");
    assertThat(parameters.count(List.of("tier", "platform"))).isEqualTo(2);
  }

  @Test
  void a_value_that_is_too_long_is_kept_apart_whole() {
    String longest = "x".repeat(Parameters.LONGEST_VALUE);
    Parameters parameters =
        Parameters.of(Map.of("q", List.of(longest + "x"), "tier", List.of(longest)));

    assertThat(parameters.value("q")).isEmpty();
    assertThat(parameters.tooLong()).containsExactly(Map.entry("q", longest + "x"));
    assertThat(parameters.value("tier")).isEqualTo(longest);
    assertThat(parameters.address("/discover")).doesNotContain("q=");
    assertThat(parameters.with("sort", "score").without("tier"::equals).tooLong()).isNotEmpty();
  }

  @Test
  void so_many_values_are_read_and_no_more() {
    List<String> many = IntStream.range(0, 10_000).mapToObj(i -> "n" + i).toList();

    assertThat(Parameters.of(Map.of("niche", many)).all("niche"))
        .hasSize(Parameters.MOST_VALUES)
        .startsWith("n0");
  }

  @Test
  void so_many_weighed_niches_are_read_and_no_more() {
    Map<String, List<String>> many =
        IntStream.range(0, 10_000)
            .boxed()
            .collect(Collectors.toMap(i -> ReadQuestion.BRIEF + i, i -> List.of("1")));

    assertThat(Parameters.of(many).names()).hasSize(Parameters.MOST_VALUES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bread & butter",
        "c++",
        "100% sugar-free",
        "a=b;c#d?e/f",
        "{v0} {v1}",
        "crème brûlée",
        "ケーキ 🍰",
        "\"><script>",
      })
  void an_address_says_what_was_written(String text) {
    Parameters parameters =
        Parameters.of(Map.of("q", List.of(text), "niche", List.of("baking", "bread")));

    String address = parameters.address("/discover");

    assertThat(address).matches("/discover\\?[A-Za-z0-9%=&._~*'()-]+");
    assertThat(asked(address)).containsExactly("niche=baking", "niche=bread", "q=" + text);
  }

  private static List<String> asked(String address) {
    return List.of(address.substring(address.indexOf('?') + 1).split("&")).stream()
        .map(pair -> URLDecoder.decode(pair, UTF_8))
        .toList();
  }

  @Test
  void a_neighbouring_view_leaves_this_one_as_it_is() {
    Parameters here = Parameters.of(Map.of("q", List.of("baking"), "page", List.of("2")));

    assertThat(here.with("page", "3").address("/discover")).isEqualTo("/discover?page=3&q=baking");
    assertThat(here.without("page"::equals).address("/discover")).isEqualTo("/discover?q=baking");
    assertThat(here.address("/discover")).isEqualTo("/discover?page=2&q=baking");
  }

  @Test
  void an_address_that_asks_nothing_is_a_path() {
    assertThat(Parameters.of(Map.of()).address("/discover")).isEqualTo("/discover");
  }
}
