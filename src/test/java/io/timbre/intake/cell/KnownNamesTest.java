package io.timbre.intake.cell;

import static io.timbre.intake.cell.KnownNames.COUNTRIES;
import static io.timbre.intake.cell.KnownNames.LANGUAGES;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "United States | US",
        "USA | US",
        "U.S.A. | US",
        "us | US",
        "Estados Unidos | US",
        "UK | GB",
        "United Kingdom | GB",
        "Spain | ES",
        "España | ES",
        "Espagne | ES",
        "Deutschland | DE",
        "Alemania | DE",
        "DEU | DE",
        "Russia | RU",
        "Россия | RU",
        "South Korea | KR",
        "대한민국 | KR",
        "Turkey | TR",
        "Türkiye | TR",
        "Brasil | BR",
        "Czech Republic | CZ",
        "Côte d'Ivoire | CI",
        "Cote d’Ivoire | CI",
        "Ivory Coast | CI",
        "UAE | AE",
        "日本 | JP",
        "Paris, France | FR",
        "🇮🇹 | IT",
        "  italy | IT"
      })
  void a_country_is_known_by_its_names(String written, String code) {
    assertThat(COUNTRIES.code(written)).contains(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "10.2M", "Atlantis", "Worldwide", "XQ"})
  void what_is_no_country_is_none(String written) {
    assertThat(COUNTRIES.code(written)).isEmpty();
  }

  @Test
  void a_language_is_known_by_its_names() {
    assertThat(LANGUAGES.code("English")).contains("en");
    assertThat(LANGUAGES.code("español")).contains("es");
    assertThat(LANGUAGES.code("Deutsch")).contains("de");
    assertThat(LANGUAGES.code("pt")).contains("pt");
    assertThat(LANGUAGES.code("日本語")).contains("ja");
    assertThat(LANGUAGES.code("Klingon")).isEmpty();
  }
}
