package io.timbre.niche;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With the sentence model itself, on a tree of a few niches. */
class ReadMeaningTest {
  private static final NicheTree TREE =
      NicheTree.parse(
          """
          key\tname\tparent\tiab\tsynonyms
          surfing\tSurfing\t\t\tsurf; surfers
          wine\tWine\t\t\tvineyards; sommeliers
          gardening\tGardening\t\t\tgarden plants; gardeners
          vegetables\tVegetable growing\tgardening\t\tallotments
          banking\tBanking\t\t\tpayments; banks
          woodworking\tWoodworking\t\t\tcarpentry; wood carving
          board-games\tBoard games\t\t\t
          """);
  private static final NichesByMeaning MEANINGS = new NichesByMeaning(TREE, new SentenceModel());

  private final ReadTopics read =
      new ReadTopics(
          new Names(TREE, List.of(), EnglishWords.shipped()), () -> Optional.of(MEANINGS));

  @Test
  void words_that_name_nothing_are_read_by_what_they_mean() {
    Topic topic = read.read("surfboards").topics().getFirst();

    assertThat(topic.niche().key()).isEqualTo("surfing");
    assertThat(topic.how()).isEqualTo(Topic.How.MEANING);
    assertThat(topic.words()).extracting(Word::text).containsExactly("surfboards");
    assertThat(read.read("surfboards").unused()).isEmpty();
  }

  @Test
  void what_is_meant_weighs_less_than_what_is_named() {
    assertThat(read.read("growing tomatoes indoors, banking").topics())
        .extracting(topic -> topic.niche().key())
        .first()
        .isEqualTo("banking");
  }

  @ParameterizedTest
  @ValueSource(strings = {"hand", "two", "real", "under", "busy", "Nora Hale", "blorx", "tractors"})
  void what_says_nothing_or_nothing_near_is_no_topic(String text) {
    assertThat(read.read(text).topics()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "woodworking with hand tools",
        "board games for two",
        "wine for beginners",
        "busy banking"
      })
  void a_stray_word_beside_a_name_is_no_topic_of_its_own(String text) {
    assertThat(read.read(text).topics()).hasSize(1);
  }

  @Test
  void a_name_is_never_overridden() {
    assertThat(read.read("surf").topics())
        .singleElement()
        .satisfies(topic -> assertThat(topic.how()).isEqualTo(Topic.How.NAME));
  }
}
