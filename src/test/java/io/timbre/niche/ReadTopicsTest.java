package io.timbre.niche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadTopicsTest {
  private static final Offset<Double> EXACTLY = within(1e-12);

  private final ReadTopics read = new ReadTopics(NicheTree.shipped());

  @Test
  void a_brief_is_topics_by_order_of_mention_and_what_is_left_over() {
    Topics topics = read.read("gluten free baking for busy parents");

    assertThat(topics.topics())
        .extracting(topic -> topic.niche().name())
        .containsExactly("Gluten-free baking", "Parenting");
    assertThat(topics.topics()).extracting(Topic::how).containsOnly(Topic.How.NAME);
    assertThat(texts(topics.topics().getFirst().words()))
        .containsExactly("gluten", "free", "baking");
    assertThat(words("gluten free baking for busy parents")).containsExactly("busy");
  }

  @Test
  void every_second_mention_weighs_half_and_all_weigh_one_together() {
    List<Double> weights =
        read.read("skincare, budget travel, chess, jazz, pottery").topics().stream()
            .map(Topic::weight)
            .toList();

    assertThat(weights.stream().mapToDouble(weight -> weight).sum()).isCloseTo(1, EXACTLY);
    assertThat(weights.get(1) / weights.get(0)).isCloseTo(Math.sqrt(0.5), EXACTLY);
    assertThat(weights.get(2) / weights.get(0)).isCloseTo(0.5, EXACTLY);
    assertThat(weights.get(4) / weights.get(2)).isCloseTo(0.5, EXACTLY);
  }

  @Test
  void a_niche_counts_once_where_it_is_first_named() {
    assertThat(keys("jazz, moms and parents, jazz music")).containsExactly("jazz", "parenting");
  }

  @Test
  void an_ancestor_counts_only_where_it_is_named_itself() {
    assertThat(keys("gluten-free baking")).containsExactly("gluten-free-baking");
    assertThat(keys("gluten-free baking and other baking"))
        .containsExactly("gluten-free-baking", "baking");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gluten-free baking", "GLUTEN_FREE BAKING", "#glutenfreebaking", "#GlutenFreeBaking",
        "glúten free bäking", "Gluten–free bakers", "“gluten free” baking!",
            "🍞gluten-free🍞baking🍞"
      })
  void spelling_case_accents_and_hashtags_do_not_matter(String text) {
    assertThat(keys(text)).containsExactly("gluten-free-baking");
    assertThat(words(text)).isEmpty();
  }

  @Test
  void spaces_and_plurals_do_not_matter() {
    assertThat(keys("skin care")).isEqualTo(keys("skincare"));
    assertThat(keys("sports car")).isEqualTo(keys("#sportscars"));
    assertThat(keys("movie")).isEqualTo(keys("Movies"));
    assertThat(keys("men’s watch")).isEqualTo(keys("mens watches"));
    assertThat(keys("news")).isNotEmpty();
    assertThat(keys("new")).isEmpty();
  }

  @Test
  void a_phrase_does_not_reach_across_punctuation() {
    assertThat(keys("food travel")).containsExactly("food-travel");
    assertThat(keys("food, travel")).containsExactly("food", "travel");
    assertThat(keys("#food #travel")).containsExactly("food", "travel");
    assertThat(keys("food/travel")).containsExactly("food", "travel");
    assertThat(keys("I love food. Travel too")).containsExactly("food", "travel");
  }

  @Test
  void a_stop_word_does_not_melt_into_the_next() {
    assertThat(keys("for aging skin")).containsExactly("mature-skin");
    assertThat(keys("foraging")).containsExactly("foraging");
    assertThat(keys("how to draw")).containsExactly("drawing-illustration");
  }

  @ParameterizedTest
  @CsvSource({
    "skincre, skincare",
    "bakng recipies, baking",
    "fotography, photography",
    "yoag, yoga",
    "restaraunts, eating-out",
    "glutenfree bakng, gluten-free-baking",
  })
  void a_misspelt_word_is_read_as_the_nearest(String text, String key) {
    assertThat(keys(text)).startsWith(key);
    assertThat(read.read(text).topics().getFirst().how()).isEqualTo(Topic.How.SPELLING);
    assertThat(text)
        .contains(read.read(text).topics().getFirst().words().getFirst().text().substring(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Jones", "overwater", "hoarse", "blorx", "x1ts", "Wilson"})
  void a_word_that_is_right_or_like_no_other_is_not_corrected(String text) {
    assertThat(read.read(text).topics()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "book reviewer, books",
    "walkers, walking",
    "wedding photographer, wedding-photography",
    "skydiver, extreme-sports",
  })
  void people_who_do_something_are_read_as_what_they_do(String text, String key) {
    assertThat(keys(text)).containsExactly(key);
  }

  @ParameterizedTest
  @ValueSource(strings = {"better", "making", "blogger", "super", "watcher"})
  void a_word_that_only_looks_related_is_not(String text) {
    assertThat(keys(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "getting married",
        "tie the knot",
        "tying the knot",
        "bride to be",
        "hen do",
        "stag do",
        "wir heiraten",
        "despedida de soltera"
      })
  void many_words_say_a_wedding(String text) {
    assertThat(read.read(text).topics())
        .extracting(topic -> topic.niche().key())
        .containsExactly("weddings");
  }

  @ParameterizedTest
  @CsvSource({
    "vegane Hautpflege für Teenager, vegan-cruelty-free-beauty",
    "Laufschuhe für Frauen, running",
    "recetas veganas fáciles, plant-based-food",
    "recettes sans gluten, gluten-free-eating",
    "receitas saudáveis, healthy-eating",
    "ricette vegetariane, vegetarian-food",
  })
  void other_languages_are_read(String text, String key) {
    assertThat(keys(text)).startsWith(key);
  }

  @ParameterizedTest
  @CsvSource({
    "croquettes pour chats, pets cats",
    "pain fait maison avec des enfants, bread home children",
    "Mode für das Kind, fashion children",
    "pane per il cane, bread dogs",
    "back pain relief, physiotherapy-rehab",
    "'live chat, pour over coffee', coffee",
    "fitness mode, fitness",
  })
  void a_word_that_English_has_too_counts_in_a_text_of_its_language(String text, String keys) {
    assertThat(keys(text)).containsExactly(keys.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "Hundeleinen und Geschirre, dogs",
    "Hundeleine, dogs",
    "Laufjacken für Herren, running",
    "Kaffeetassen, coffee",
  })
  void a_German_compound_is_read_by_a_part_of_it(String text, String key) {
    assertThat(keys(text)).startsWith(key);
  }

  @Test
  void a_compound_is_not_seen_in_an_English_word() {
    assertThat(keys("hundredweight")).isEmpty();
    assertThat(keys("wellington")).isEmpty();
  }

  @Test
  void words_do_not_melt_over_a_stop_word() {
    assertThat(keys("students in")).containsExactly("university-life");
    assertThat(keys("creators who will post")).isEmpty();
    assertThat(keys("chess growers up north")).containsExactly("chess");
    assertThat(keys("make up looks")).containsExactly("makeup");
    assertThat(keys("home work out")).containsExactly("home-workouts");
  }

  @Test
  void a_part_of_the_world_is_no_form_of_a_word() {
    assertThat(keys("Océanie")).isEmpty();
  }

  @Test
  void the_longest_name_at_the_start_of_words_is_found() {
    assertThat(read.namedAtStartOf(Word.allIn("trips to Ireland with kids")))
        .hasValueSatisfying(named -> {
          assertThat(named.niche().key()).isEqualTo("britain-ireland");
          assertThat(named.words()).isEqualTo(3);
          assertThat(named.fused()).isFalse();
        });
    assertThat(read.namedAtStartOf(Word.allIn("skincre"))).isEmpty();
    assertThat(read.namedAtStartOf(List.of())).isEmpty();
  }

  @Test
  void a_handle_is_a_word_as_it_stands() {
    assertThat(words("@Vegan_Baker, @crumb.without. chess"))
        .containsExactly("vegan_baker", "crumb.without");
    assertThat(keys("@Vegan_Baker chess")).containsExactly("chess");
  }

  @Test
  void words_that_say_nothing_are_left_out() {
    assertThat(words("creators who post about Zoë and for the Jones campaign"))
        .containsExactly("zoe", "jones");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "?!… -- ,,, #@",
        "🎂🎂",
        "1️⃣",
        "\uD83C",
        "the and for",
        "\u0000\u0301"
      })
  void a_text_that_says_nothing_is_read_as_nothing(String text) {
    assertThat(read.read(text).topics()).isEmpty();
    assertThat(words(text)).allMatch(word -> word.startsWith("1"));
  }

  @Test
  void other_scripts_are_words() {
    assertThat(words("выпечка हिंदी")).containsExactly("выпечка", "हिंदी");
  }

  @Test
  void only_the_beginning_of_a_long_text_is_read() {
    assertThat(keys("x ".repeat(247) + "chess jazz")).containsExactly("chess");
    assertThat(read.read("🎂".repeat(1_000_000) + " chess").topics()).isEmpty();
  }

  private List<String> keys(String text) {
    return read.read(text).topics().stream().map(n -> n.niche().key()).toList();
  }

  private List<String> words(String text) {
    return texts(read.read(text).unused());
  }

  private static List<String> texts(List<Word> words) {
    return words.stream().map(Word::text).toList();
  }
}
