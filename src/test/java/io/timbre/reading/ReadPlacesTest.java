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
        "Spanish, French and Italian chess creators | ES,FR,IT",
        "tea creators, Estonian Latvian or Lithuanian | EE,LV,LT",
        "Norwegian, Swedish or Danish creators, chess | NO,SE,DK",
        "chess, 20k followers in Spain | ES",
        "castles in Scotland, UK | GB",
        "tea, DACH ohne Schweiz | DE,AT",
        "tea, Benelux outside Belgium | NL,LU",
        "wine in Italy, no UK | IT",
        "chá em Portugal e no Brasil | PT,BR"
      })
  void countries_go_by_name_code_nationality_and_city(String brief, String countries) {
    assertThat(String.join(",", Briefs.read(brief).conditions().countries())).isEqualTo(countries);
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
        "viajes en furgoneta por Portugal",
        "budget travel in Spain and Portugal",
        "travel in Italy, France & Spain",
        "voyages en Italie et en Espagne",
        "Spain and Portugal travel tips",
        "trips to Japan or Korea"
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "home decor outside the United States | outside the United States",
        "Yoga außerhalb von Deutschland | außerhalb von Deutschland",
        "moda fuera de España | fuera de España",
        "thé hors de France | hors de France",
        "moda fora do Brasil | fora do Brasil",
        "moda fuori dall'Italia | fuori dall'Italia",
        "tea excluding France and Spain | excluding France and Spain",
        "tea, anywhere but Spain | anywhere but Spain",
        "tea, anywhere except the UK and Ireland | anywhere except the UK and Ireland",
        "non-US tea creators | non-US",
        "tea, no creators from the US | no creators from the US",
        "tea, nobody outside the UK | nobody outside the UK"
      })
  void a_country_that_is_not_wanted_is_never_asked_for(String brief, String unused) {
    assertThat(Briefs.read(brief).conditions().isEmpty()).isTrue();
    assertThat(Briefs.read(brief).unused()).containsExactly(unused);
  }

  @Test
  void the_words_that_leave_a_country_out_of_a_region_are_part_of_the_condition() {
    Reading reading = Briefs.read("tea, DACH except Austria");

    assertThat(reading.conditions().said())
        .extracting(Said::text)
        .containsExactly("DACH except Austria");
    assertThat(reading.unused()).isEmpty();
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
