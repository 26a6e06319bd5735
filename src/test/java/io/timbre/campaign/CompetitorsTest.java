package io.timbre.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompetitorsTest {

  private static final Competitors OURS =
      new Competitors(List.of("Flourish & Co", "Crème Brut", "№ 7", "&"));

  @ParameterizedTest
  @CsvSource({
    "Anna of FLOURISH & CO., anna, Flourish & Co",
    "Anna, flourish.co_uk, Flourish & Co",
    "Creme Brut Baker, anna, Crème Brut",
    "Anna, cremebrut, Crème Brut"
  })
  void case_accents_spaces_and_signs_are_no_matter(String name, String handle, String brand) {
    assertThat(OURS.namedIn(name, handle)).hasValue(brand);
  }

  @Test
  void a_name_that_holds_only_a_part_of_a_brand_is_nobodys() {
    assertThat(OURS.namedIn("Flo Urish", "creme")).isEmpty();
  }

  @Test
  void a_brand_without_letters_names_nobody() {
    assertThat(new Competitors(List.of("&", "…")).namedIn("A & B", "a.b")).isEmpty();
  }
}
