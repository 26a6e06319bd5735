package io.timbre.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.timbre.niche.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadAudienceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tea for women 25-34 | FEMALE 25-34 | women 25-34",
        "tea, women aged 25–40 | FEMALE 25-40 | women aged 25–40",
        "tea for men over 40 | MALE 40- | men over 40",
        "tea for teens | TEENS | teens",
        "tea, Gen Z | GEN_Z | Gen Z",
        "tea for millennials | MILLENNIALS | millennials",
        "tea for the elderly | SENIORS | elderly",
        "tea for kids | CHILDREN | kids",
        "tea, 18-24 year olds | 18-24 | 18-24 year olds",
        "tea, 18+ | 18- | 18+",
        "Tee für Frauen | FEMALE | Frauen",
        "tè per donne | FEMALE | donne",
        "thé pour hommes | MALE | hommes",
        "té, mujeres | FEMALE | mujeres"
      })
  void whom_content_is_for_is_read_as_audience(String brief, String audience, String text) {
    Reading reading = Briefs.read(brief);

    assertThat(Briefs.conditions(reading)).isEqualTo("audience=" + audience);
    assertThat(reading.audience().orElseThrow().text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "skincare for an audience in Germany | audience in Germany",
        "tea creators whose followers are in Germany | followers are in Germany",
        "tea, audience women 25-34 in the United States | women 25-34 in the United States",
        "target audience: mums in Poland, tea | mums in Poland",
        "tea, reach people in Italy | people in Italy",
        "tea for our customers in Sweden and Norway | customers in Sweden and Norway",
        "Tee, Zielgruppe in Österreich | Zielgruppe in Österreich",
        "té, audiencia en México | audiencia en México"
      })
  void a_country_of_the_audience_is_none_of_the_creators(String brief, String audience) {
    Reading reading = Briefs.read(brief);

    assertThat(reading.conditions().isEmpty()).isTrue();
    assertThat(reading.audience().orElseThrow().text()).isEqualTo(audience);
    assertThat(reading.unused()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tea, women 25-34 in Germany", "tea, targeting creators in Germany"})
  void a_country_that_is_not_said_to_be_of_the_audience_is_of_the_creators(String brief) {
    assertThat(Briefs.read(brief).conditions().countries()).containsExactly("DE");
  }

  @Test
  void what_creators_are_is_not_whom_content_is_for() {
    Reading reading = Briefs.read("female tea creators");

    assertThat(reading.audience()).isEmpty();
    assertThat(reading.unused()).containsExactly("female");
  }

  @Test
  void a_niche_for_an_audience_stays_a_topic() {
    assertThat(Briefs.read("skincare for men").audience()).isEmpty();
    assertThat(Briefs.read("makeup over 40").audience()).isEmpty();
  }

  @Test
  void the_niche_of_the_audience_comes_last_and_weighs_a_tenth() {
    assertThat(Briefs.read("tea for women").topics())
        .extracting(topic -> topic.niche().key())
        .endsWith("womens-lifestyle");
    assertThat(Briefs.read("tea for women").topics().getLast().weight())
        .isCloseTo(0.1, within(1e-12));
    assertThat(Briefs.read("tea for women").topics().stream().mapToDouble(Topic::weight).sum())
        .isCloseTo(1, within(1e-12));
  }

  @Test
  void an_audience_alone_asks_for_no_niche() {
    assertThat(Briefs.read("women 25-34").topics()).isEmpty();
    assertThat(Briefs.read("women 25-34").names()).isEmpty();
  }
}
