package io.timbre.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.timbre.access.web.Unsent.Field;
import jakarta.servlet.RequestDispatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockPart;

class UnsentTest {

  private final MockHttpServletRequest request = refused();

  private static MockHttpServletRequest refused() {
    MockHttpServletRequest request = new MockHttpServletRequest("POST", "/sign-in/unsent");
    request.setAttribute(RequestDispatcher.FORWARD_REQUEST_URI, "/campaigns");
    request.addHeader("Sec-Fetch-Site", "same-origin");
    request.addHeader("Referer", "https://timbre.example/campaigns/new?client=3");
    request.addParameter("name", "Spring bake");
    request.addParameter("format", "POST", "REEL");
    request.addParameter("_csrf", "old");
    return request;
  }

  @Test
  void what_was_typed_is_kept_with_where_it_was_to_go_and_where_it_was_typed() {
    assertThat(Unsent.of(request))
        .hasValue(
            new Unsent(
                "/campaigns",
                "/campaigns/new?client=3",
                List.of(
                    new Field("name", "Spring bake"),
                    new Field("format", "POST"),
                    new Field("format", "REEL")),
                List.of()));
  }

  @Test
  void a_password_is_never_kept() {
    request.addParameter("password", "secret");
    request.addParameter("repeated", "secret");
    request.addParameter("newPassword", "secret");

    assertThat(Unsent.of(request).orElseThrow().fields())
        .extracting(Field::value)
        .doesNotContain("secret");
  }

  @Test
  void every_field_for_a_password_has_a_name_that_is_not_kept() throws IOException {
    Pattern name = Pattern.compile("(?:th:field=\"\\*\\{|name=\")(\\w+)");
    try (Stream<Path> templates = Files.walk(Path.of("src/main/resources/templates"))) {
      List<String> names =
          templates
              .filter(Files::isRegularFile)
              .flatMap(UnsentTest::lines)
              .filter(line -> line.contains("type=\"password\""))
              .flatMap(line -> name.matcher(line).results().map((MatchResult one) -> one.group(1)))
              .toList();
      assertThat(names).hasSizeGreaterThan(3).noneMatch(Unsent::isKept);
    }
  }

  private static Stream<String> lines(Path template) {
    try {
      return Files.readAllLines(template).stream();
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  @Test
  void a_file_is_not_kept_but_its_field_is_known() {
    request.setContentType("multipart/form-data; boundary=x");
    request.addPart(new MockPart("logo", "logo.png", new byte[] {1}));
    request.addPart(new MockPart("name", "Spring bake".getBytes()));

    assertThat(Unsent.of(request).orElseThrow().files()).containsExactly("logo");
  }

  @Test
  void what_a_foreign_page_sent_is_not_kept() {
    request.removeHeader("Sec-Fetch-Site");
    assertThat(Unsent.of(request)).isEmpty();

    request.addHeader("Sec-Fetch-Site", "cross-site");
    assertThat(Unsent.of(request)).isEmpty();
  }

  @Test
  void without_https_the_origin_says_whose_page_it_was() {
    request.removeHeader("Sec-Fetch-Site");
    request.addHeader("Host", "timbre.local:8080");
    request.addHeader("Origin", "http://timbre.local:8080");
    assertThat(Unsent.of(request)).isPresent();

    request.removeHeader("Origin");
    request.addHeader("Origin", "http://elsewhere.example");
    assertThat(Unsent.of(request)).isEmpty();
  }

  @Test
  void what_is_longer_than_can_be_carried_is_not_kept_in_part() {
    request.addParameter("words", "x".repeat(Unsent.LONGEST));

    assertThat(Unsent.of(request)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"//elsewhere.example", "https://elsewhere.example", "/\\elsewhere", ""})
  void it_goes_nowhere_but_to_this_application(String address) {
    assertThat(new Unsent(address, address, List.of(), List.of()))
        .isEqualTo(new Unsent("/", "/", List.of(), List.of()));
  }
}
