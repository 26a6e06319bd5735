package io.timbre.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadPlacesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tea, UK | GB",
        "tea, U.K. | GB",
        "tea in the us | US",
        "US-based tea | US",
        "British mums | GB",
        "London mums | GB",
        "creators from Spain, tea | ES",
        "tea in Ireland | IE",
        "ski wear, Austria & Switzerland | AT,CH",
        "Tee aus Österreich und der Schweiz | AT,CH",
        "té en España | ES",
        "thé en Belgique | BE",
        "chá no Brasil | BR",
        "tea, München | DE",
        "tea, New York | US",
        "tea, DACH | DE,AT,CH",
        "tea in DE | DE",
        "tea from IT | IT",
        "DE/AT/CH tea | DE,AT,CH",
        "tea in Turkey | TR",
        "tea, Chile y Argentina | CL,AR",
        "UK travel bloggers | GB",
        "family travel bloggers from Ireland | IE",
        "Italian fashion influencers | IT",
        "Irish working mums | IE",
        "Brits who bake | GB",
        "familles françaises | FR",
        "mamme italiane | IT",
        "influencers de moda españolas | ES",
        "deutsche Reiseblogger | DE",
        "tea for our Polish launch | PL",
        "tea for the Spanish market | ES",
        "vinho verde, mercado alemão | DE",
        "tea, Swedish | SE",
        "Spanish, French and Italian chess creators | ES,FR,IT"
      })
  void countries_go_by_name_code_nationality_and_city(String brief, String countries) {
    assertThat(Briefs.conditions(Briefs.read(brief))).isEqualTo("country=" + countries);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "trips to Ireland",
        "Irish castles",
        "Spain travel tips",
        "visit Portugal",
        "castles in Scotland",
        "Japan travel bloggers",
        "recipes from Japan",
        "Spain to Portugal road trip",
        "viajes en furgoneta por Portugal"
      })
  void a_place_that_content_is_about_is_no_condition(String brief) {
    assertThat(Briefs.read(brief).conditions().isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Italian food",
        "Portuguese recipes",
        "Korean and Japanese food",
        "Korean skincare",
        "French bulldog",
        "learn German",
        "Spanish lessons",
        "Chinese medicine",
        "ramen kits and japanese pantry staples",
        "Italian fashion",
        "French skincare brand",
        "Scandinavian design",
        "British comedy",
        "Italian cinema lovers",
        "Swiss watches",
        "moda italiana",
        "vino español",
        "italienische Mode",
        "marca italiana di borse"
      })
  void a_thing_called_after_a_country_is_no_condition(String brief) {
    assertThat(Briefs.read(brief).conditions().isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "turkey recipes",
        "china cabinet",
        "jordan sneakers",
        "chile con carne",
        "nice nails",
        "reading books",
        "bath bombs",
        "mobile gaming",
        "nail polish",
        "love us all, mums",
        "careers in IT",
        "no family reunion",
        "London marathon"
      })
  void words_that_can_mean_something_else_are_no_places(String brief) {
    assertThat(Briefs.read(brief).conditions().isEmpty()).isTrue();
  }

  @Test
  void going_somewhere_is_travel_even_where_the_tree_does_not_know_the_place() {
    assertThat(Briefs.read("visit Uzbekistan").topics())
        .extracting(topic -> topic.niche().key())
        .containsExactly("travel");
  }

  @Test
  void somebody_may_be_called_like_a_place() {
    assertThat(Briefs.read("Paris Hilton").names()).containsExactly("Paris Hilton");
    assertThat(Briefs.read("Paris Hilton").conditions().isEmpty()).isTrue();
  }
}
