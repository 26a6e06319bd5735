package io.timbre.niche;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards the data that Timbre ships. */
class ShippedNichesTest {
  private static final NicheTree TREE = NicheTree.shipped();
  private static final ReadTopics READ = new ReadTopics(TREE);

  @Test
  void there_are_niches_enough_on_three_to_four_levels() {
    assertThat(TREE.all()).hasSizeGreaterThanOrEqualTo(400);
    assertThat(TREE.all()).extracting(NicheNode::depth).contains(3).allMatch(depth -> depth <= 4);
    assertThat(TREE.roots()).hasSizeBetween(20, 40);
  }

  @Test
  void positions_are_pre_order_and_subtrees_are_their_ranges() {
    for (NicheNode niche : TREE.all()) {
      assertThat(TREE.at(niche.position())).isSameAs(niche);
      assertThat(TREE.get(niche.key())).isSameAs(niche);
      List<NicheNode> below =
          TREE.all().stream().filter(n -> n.path().contains(niche.key())).toList();
      assertThat(TREE.all().subList(niche.position(), niche.subtreeEnd())).isEqualTo(below);
    }
  }

  @Test
  void every_name_and_every_synonym_is_read_as_its_niche_and_nothing_else() {
    for (NicheNode niche : TREE.all()) {
      assertThat(Stream.concat(Stream.of(niche.name()), niche.synonyms().stream()))
          .allMatch(phrase -> readAs(niche, "for " + phrase), niche.toString());
    }
  }

  private static boolean readAs(NicheNode niche, String text) {
    Topics topics = READ.read(text);
    return topics.unused().isEmpty()
        && topics.topics().stream().map(Topic::niche).toList().equals(List.of(niche));
  }

  @ParameterizedTest
  @EnumSource
  void every_niche_has_a_name_in_every_language(Language language) {
    List<TableLine> lines = TableLine.shipped(language.file(), List.of("key", "name", "synonyms"));

    assertThat(lines)
        .extracting(line -> line.cell(0))
        .containsExactlyInAnyOrderElementsOf(TREE.all().stream().map(NicheNode::key).toList());
  }

  @Test
  void a_country_alone_is_where_people_are_and_no_journey() {
    assertThat(Locale.getISOCountries())
        .filteredOn(code -> !code.equals("AQ")) // in Antarctica are only journeys
        .extracting(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH))
        .allMatch(country -> TREE.named(country).isEmpty());
    assertThat(List.of("Ireland", "Scotland", "Dubai", "Bali", "Europe", "Latin America"))
        .allMatch(place -> READ.namedAtStartOf(Word.allIn(place)).isEmpty());
    assertThat(List.of("visit Ireland", "Irish castles", "trips to Scotland", "Scotland travel"))
        .allMatch(journey -> readAs(TREE.get("britain-ireland"), journey));
  }

  @Test
  void an_IAB_id_stands_beside_one_niche_only() {
    List<String> ids = TREE.all().stream().map(NicheNode::iab).flatMap(Optional::stream).toList();

    assertThat(ids).hasSizeGreaterThan(300).doesNotHaveDuplicates();
    assertThat(ids).allMatch(id -> id.matches("[1-9]\\d{0,2}|[0-9A-Za-z]{6}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "food/baking/gluten-free-baking",
        "food/baking/bread",
        "food/family-meals",
        "beauty/skincare/acne-prone-skin",
        "travel/budget-travel",
        "technology/remote-work-gadgets",
        "parenting"
      })
  void a_niche_others_count_on_stands_where_they_expect_it(String path) {
    List<String> keys = List.of(path.split("/"));

    assertThat(TREE.get(keys.getLast()).path()).isEqualTo(keys);
  }

  @ParameterizedTest
  @CsvSource({
    "acne-prone skin, acne-prone-skin",
    "vintage thrifted streetwear, vintage-thrifted-streetwear",
    "gluten-free baking, gluten-free-baking",
    "eco-conscious skincare, eco-conscious-skincare",
    "cosy mystery books, cosy-mystery-books",
    "cozy mysteries, cosy-mystery-books",
    "indie retro gaming, indie-retro-gaming",
    "budget travel, budget-travel",
    "gadgets for remote work, remote-work-gadgets",
    "plant-based snacks, plant-based-snacks",
    "moms, parenting",
    "second hand, vintage-second-hand-fashion"
  })
  void what_people_ask_for_is_a_niche(String phrase, String key) {
    assertThat(TREE.named(phrase)).map(NicheNode::key).contains(key);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "beauty",
        "fashion",
        "food",
        "fitness",
        "health",
        "travel",
        "technology",
        "gaming",
        "parenting",
        "home",
        "finance",
        "books",
        "music",
        "sport",
        "pets",
        "animals",
        "film-tv",
        "entertainment",
        "art-design",
        "photography",
        "education",
        "science",
        "business",
        "cars-motorbikes",
        "nature-outdoors",
        "diy-crafts",
        "lifestyle",
        "news-society"
      })
  void the_first_level_is_as_the_field_knows_it(String key) {
    assertThat(TREE.get(key).depth()).isEqualTo(1);
  }
}
