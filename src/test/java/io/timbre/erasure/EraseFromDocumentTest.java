package io.timbre.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EraseFromDocumentTest {

  private static final EraseFromDocument ERASE =
      new EraseFromDocument(
          new Traces(
              Set.of(7L, 8L),
              Set.of(7L),
              Set.of("Lin \"Bread\" Ray", "Music"),
              Set.of("lin.ray"),
              Set.of(),
              "music"::equals));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"channel\":7,\"name\":\"Lin\",\"handle\":\"l\",\"price\":150.50} | {\"channel\":7,\"name\":\"Erased creator\",\"handle\":\"Erased 7\",\"price\":150.50}",
        "{\"names\":[\"Music\",\"Mo\"],\"niches\":[\"Music\"]} | {\"names\":[\"…\",\"Mo\"],\"niches\":[\"Music\"]}",
        "{\"arguments\":[\"Lin \\\"Bread\\\" Ray\"]} | {\"arguments\":[\"[erased]\"]}",
        "{\"mustHave\":[7,8,9],\"mustNot\":[7]} | {\"mustHave\":[8,9],\"mustNot\":[]}",
        "Lin \"Bread\" Ray, unreadable | [erased], unreadable"
      })
  void what_says_whose_figures_they_are_is_taken_out_and_the_figures_stay(
      String document, String without) {
    assertThat(ERASE.apply(document)).isEqualTo(without);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{ \"channel\": 70, \"name\": \"Mo\", \"value\": 1.0E3 }",
        "[\"Music\", 7, null, 0.10]"
      })
  void a_document_about_others_stays_to_the_letter(String document) {
    assertThat(ERASE.apply(document)).isEqualTo(document);
  }
}
