package io.timbre.niche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadNichesTest {
  private static final Offset<Double> CENT = within(0.005);

  private final ReadNiches read = new ReadNiches(NicheTree.shipped());

  @Test
  void a_brief_is_niches_by_order_of_mention_and_words() {
    Reading reading = read.read("gluten free baking for busy parents");

    assertThat(reading.niches())
        .extracting(n -> n.niche().name())
        .containsExactly("Gluten-free baking", "Parenting");
    assertThat(reading.niches().get(0).weight()).isEqualTo(1.00);
    assertThat(reading.niches().get(1).weight()).isCloseTo(0.71, CENT);
    assertThat(reading.words()).containsExactly("busy");
  }

  @Test
  void every_second_mention_weighs_half() {
    assertThat(read.read("skincare, budget travel, chess, jazz, pottery").niches())
        .extracting(WeightedNiche::weight)
        .usingElementComparator((a, b) -> Math.abs(a - b) < 1e-12 ? 0 : Double.compare(a, b))
        .containsExactly(1.0, Math.sqrt(0.5), 0.5, Math.sqrt(0.125), 0.25);
  }

  @Test
  void shares_sum_to_one_in_the_same_proportions() {
    List<WeightedNiche> shares = read.read("skincare and jazz and chess").shares();

    assertThat(shares.stream().mapToDouble(WeightedNiche::weight).sum())
        .isCloseTo(1, within(1e-12));
    assertThat(shares.get(2).weight() / shares.get(0).weight()).isCloseTo(0.5, within(1e-12));
    assertThat(read.read("").shares()).isEmpty();
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
    assertThat(read.read(text).words()).isEmpty();
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

  @Test
  void a_handle_is_a_word_as_it_stands() {
    Reading reading = read.read("@Vegan_Baker, @crumb.without. chess");

    assertThat(reading.words()).containsExactly("vegan_baker", "crumb.without");
    assertThat(keys("@Vegan_Baker chess")).containsExactly("chess");
  }

  @Test
  void words_that_say_nothing_are_left_out_and_each_word_counts_once() {
    assertThat(read.read("creators who post about Zoë and zoe for the Jones campaign").words())
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
    assertThat(read.read(text).niches()).isEmpty();
    assertThat(read.read(text).words()).allMatch(word -> word.startsWith("1"));
  }

  @Test
  void other_scripts_are_words() {
    assertThat(read.read("выпечка हिंदी").words()).containsExactly("выпечка", "हिंदी");
  }

  @Test
  void only_the_beginning_of_a_long_text_is_read() {
    assertThat(keys("x ".repeat(247) + "chess jazz")).containsExactly("chess");
    assertThat(read.read("🎂".repeat(1_000_000) + " chess").niches()).isEmpty();
  }

  private List<String> keys(String text) {
    return read.read(text).niches().stream().map(n -> n.niche().key()).toList();
  }
}
