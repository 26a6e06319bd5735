package io.timbre.niche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForeignNamesTest {
  private static final NicheTree TREE =
      NicheTree.parse(
          """
          key\tname\tparent\tiab\tsynonyms
          skincare\tSkincare\t\t\tserum
          running\tRunning\t\t\t
          weddings\tWeddings\t\t\t
          kitchens\tKitchens\t\t\t
          """);
  private static final String HEADING = "key\tname\tsynonyms\n";
  private static final ForeignNames GERMAN =
      ForeignNames.parse(
          Language.GERMAN,
          TREE,
          HEADING + "skincare\tHautpflege\tvegane Hautpflege\nrunning\tLaufen\tLaufschuh; Serum\n");
  private static final ForeignNames SPANISH =
      ForeignNames.parse(
          Language.SPANISH,
          TREE,
          HEADING + "weddings\tBodas\tvestido blanco\nkitchens\tCocina\treceta vegana\n");
  private static final ForeignNames PORTUGUESE =
      ForeignNames.parse(
          Language.PORTUGUESE, TREE, HEADING + "skincare\tCocina\tpele\nrunning\tCorrida\t\n");

  private final ReadTopics read =
      new ReadTopics(
          new Names(TREE, List.of(GERMAN, SPANISH, PORTUGUESE), EnglishWords.shipped()),
          Optional::empty);

  @ParameterizedTest
  @CsvSource({
    "Hautpflege für Teenager, skincare",
    "veganer Hautpflege, skincare",
    "Laufschuhen, running",
    "recetas veganas, kitchens",
    "vestidos blancos, weddings",
  })
  void a_name_is_read_in_whatever_inflection(String text, String key) {
    assertThat(keys(text)).containsExactly(key);
  }

  @Test
  void English_counts_where_a_phrase_is_in_two_languages() {
    assertThat(keys("Serum")).containsExactly("skincare");
  }

  @Test
  void the_first_language_counts_unless_other_words_show_which_it_is() {
    assertThat(keys("cocina")).containsExactly("kitchens");
    assertThat(keys("cocina para a corrida e a pele")).startsWith("skincare");
  }

  @Test
  void function_words_of_other_languages_say_nothing() {
    assertThat(read.read("Hautpflege für die Haut").unused())
        .extracting(Word::text)
        .containsExactly("haut");
  }

  @Test
  void a_file_that_contradicts_itself_is_refused_with_line_and_reason() {
    refused("skincare\tHautpflege\t\nrunning\tLaufen\thautpflege", "line 3", "'skincare'");
    refused("skin\tHautpflege\t", "line 2", "no niche has the key 'skin'");
    refused("skincare\t-\t", "line 2", "without a word");
  }

  private static void refused(String rows, String line, String reason) {
    assertThatThrownBy(() -> ForeignNames.parse(Language.GERMAN, TREE, HEADING + rows))
        .isInstanceOf(InvalidNicheFile.class)
        .hasMessageContainingAll("niches.de.tsv", line, reason);
  }

  private List<String> keys(String text) {
    return read.read(text).topics().stream().map(topic -> topic.niche().key()).toList();
  }
}
