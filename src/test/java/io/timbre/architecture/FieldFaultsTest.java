package io.timbre.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldFaultsTest {

  /**
   * Forms that ask and change nothing answer beside the ranking; signing in says of both fields
   * together that they are wrong; what is sent on was typed elsewhere.
   */
  private static final Set<String> WITHOUT_PLACES =
      Set.of("_filters.html", "_ranking.html", "_reading.html", "sign-in.html", "unsent.html");

  static Stream<Path> templates() {
    return SourceFiles.in("src/main/resources/templates", ".html").stream();
  }

  static Stream<Path> withPlaces() {
    return templates()
        .filter(template -> !WITHOUT_PLACES.contains(String.valueOf(template.getFileName())));
  }

  static Stream<Path> sources() {
    return SourceFiles.in("src/main/java", ".java").stream()
        .filter(source -> String.valueOf(source.getParent()).endsWith("web"));
  }

  @ParameterizedTest
  @MethodSource("withPlaces")
  void every_field_has_a_place_for_what_is_wrong_with_it(Path template) {
    assertThat(FieldFaults.in(SourceFiles.text(template))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void no_field_cuts_what_is_pasted_into_it(Path template) {
    assertThat(SourceFiles.text(template)).doesNotContain("maxlength");
  }

  @Test
  void every_field_that_the_application_refuses_has_a_place() {
    Set<String> places =
        templates()
            .flatMap(template -> FieldFaults.placesIn(SourceFiles.text(template)).stream())
            .collect(Collectors.toSet());
    assertThat(sources().map(SourceFiles::text).flatMap(one -> FieldFaults.namedIn(one).stream()))
        .isSubsetOf(places)
        .contains("budget", "words", "fromAddress", "timeZone");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<input name=\"x\" maxlength=\"5\" field:wrong><p th:if=\"~{parts/field :: wrong('x')}\">",
        "<input name=\"x\">",
        "<textarea name=\"x\" field:wrong></textarea>",
        "<input name=\"x\" field:wrong><span th:replace=\"~{parts/field :: wrong('y')}\"></span>",
        "<input th:name=\"${x}\" field:wrong>",
      })
  void a_fault_is_seen(String template) {
    assertThat(FieldFaults.in(template)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<input name=\"x\" field:wrong><span th:replace=\"~{parts/field :: wrong('x')}\"></span>",
        "<input th:name=\"${x}\" field:wrong><b th:replace=\"~{parts/field :: wrong(${x})}\"></b>",
        "<input th:field=\"*{x}\" field:wrong><b th:replace=\"~{parts/field :: wrong('x')}\"></b>",
        "<input type=\"hidden\" name=\"x\"><select name=\"y\"></select>",
      })
  void a_field_with_its_place_is_fine(String template) {
    assertThat(FieldFaults.in(template)).isEmpty();
  }
}
