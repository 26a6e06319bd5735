package io.timbre.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadLanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tea, Spanish-speaking | es",
        "tea, German speaking | de",
        "tea in Spanish | es",
        "tea creators who speak French | fr",
        "tea, who speak English or German | en,de",
        "English creators, tea | en",
        "German content about tea | de",
        "Tee auf Deutsch | de",
        "deutschsprachige Influencer, Tee | de",
        "thé en français | fr",
        "francophone tea creators | fr",
        "creadores hispanohablantes, té | es",
        "ricette in italiano | it",
        "receitas em português | pt"
      })
  void languages_are_read_from_what_people_speak(String brief, String languages) {
    assertThat(Briefs.conditions(Briefs.read(brief))).isEqualTo("language=" + languages);
  }

  @ParameterizedTest
  @ValueSource(strings = {"learn Spanish", "German lessons", "English grammar"})
  void a_language_that_is_learnt_is_no_condition(String brief) {
    assertThat(Briefs.conditions(Briefs.read(brief))).isEmpty();
  }
}
