package io.timbre.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadNegationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "snacks, not kids | children",
        "fitness but no bodybuilding | bodybuilding",
        "finance except crypto | cryptocurrency",
        "decorating rented flats, no building work or construction | building-construction",
        "exotic pets no, cats | exotic-pets",
        "gaming, no gambling or crypto | fantasy-sports-betting cryptocurrency",
        "gaming, not esports, not mobile games | esports mobile-gaming",
        "fashion without luxury fashion in the UK | luxury-fashion",
        "tea, anything but makeup | makeup",
        "Fitness, kein Bodybuilding | bodybuilding",
        "Kochen, weder Fitness noch Yoga | fitness yoga",
        "moda, sin maquillaje | makeup",
        "cuisine, pas de viande | meat-butchery",
        "tea, no bodybulding | bodybuilding",
        "no extreme diets, healthy eating | weight-loss-journeys",
        "non-gambling games | fantasy-sports-betting",
        "tech, nobody from programming | programming",
        "tech, no one who does crypto | cryptocurrency",
        "Technik, niemand aus dem Bereich Gaming | gaming",
        "moda, nadie de maquillaje | makeup",
        "fashion without shopping hauls | shopping-hauls",
        "sport, no party politics | politics",
        "sport, no politics news | politics",
        "news, no news politics | politics",
        "politics, no party politics | celebrations-holidays",
        "croquettes pour chats en France, pas de chiens | dogs",
        "raw feeding for cats, no dogs | dogs"
      })
  void what_is_not_wanted_is_excluded_up_to_the_next_break(String brief, String excluded) {
    assertThat(excluded(brief)).isEqualTo(excluded);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no-makeup makeup",
        "sugar-free desserts",
        "gluten free baking",
        "zero waste",
        "no bake desserts",
        "no sugar baking",
        "non-toxic cleaning",
        "not just runners",
        "not only vegan food"
      })
  void some_words_only_look_like_a_no(String brief) {
    assertThat(excluded(brief)).isEmpty();
    assertThat(Briefs.read(brief).topics()).isNotEmpty();
  }

  @Test
  void the_rest_of_the_sentence_is_asked_for() {
    Reading reading = Briefs.read("not kids, adults only craft beer");

    assertThat(reading.topics())
        .extracting(topic -> topic.niche().key())
        .containsExactly("craft-beer");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tea without soy | without soy",
        "tea, not in the US | not in the US",
        "wine lovers but not champagne | but not champagne",
        "dog food, no dogs | no dogs",
        "gaming, no gambling or nudity | no nudity",
        "mortgages, no scams | no scams",
        "balcony plants, keine Chemie | keine Chemie",
        "cibo per cani senza cereali | senza cereali"
      })
  void a_no_that_cannot_be_kept_is_said_not_to_be_used(String brief, String unused) {
    assertThat(Briefs.read(brief).unused()).containsExactly(unused);
    assertThat(Briefs.read(brief).conditions().isEmpty()).isTrue();
  }

  private static String excluded(String brief) {
    List<Exclusion> excluded = Briefs.read(brief).excluded();
    return excluded.stream().map(not -> not.niche().key()).collect(Collectors.joining(" "));
  }
}
