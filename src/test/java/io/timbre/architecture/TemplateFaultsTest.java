package io.timbre.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateFaultsTest {

  static Stream<Path> templates() {
    return SourceFiles.in("src/main/resources/templates", ".html").stream();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void a_template_keeps_to_the_policy_and_has_its_text_elsewhere(Path template) {
    assertThat(TemplateFaults.in(SourceFiles.text(template))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<style>p { }</style>",
        "<p style=\"color: red\"></p>",
        "<p th:style=\"${x}\"></p>",
        "<p onclick=\"x()\"></p>",
        "<p hx-on:click=\"x()\"></p>",
        "<a href=\"javascript:x()\"></a>",
        "<script>x()</script>",
        "<img src=\"https://elsewhere.example/x.png\">",
        "<link href=\"//elsewhere.example/x.css\">",
        "<p>Hello</p>",
        "<p th:if=\"${a > b}\">Hello</p>",
      })
  void a_fault_is_seen(String template) {
    assertThat(TemplateFaults.in(template)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!doctype html><html xmlns:th=\"http://www.thymeleaf.org\"></html>",
        "<p th:text=\"#{hello}\" th:if=\"${a > b}\"></p>",
        "<!-- Why it is so -->",
        "<span>·</span> &nbsp; [[#{hello}]] 12",
        "<script defer th:src=\"@{/x.js}\"></script>",
        "<a th:href=\"@{/discover}\" class=\"onion\" data-style=\"x\"></a>",
      })
  void what_is_in_order_is_left_in_peace(String template) {
    assertThat(TemplateFaults.in(template)).isEmpty();
  }
}
