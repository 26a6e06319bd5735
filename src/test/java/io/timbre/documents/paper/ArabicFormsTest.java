package io.timbre.documents.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArabicFormsTest {

  @Test
  void letters_take_the_form_of_their_place() {
    assertThat(ArabicForms.joined("ب")).isEqualTo("\uFE8F");
    assertThat(ArabicForms.joined("بببب")).isEqualTo("\uFE91\uFE92\uFE92\uFE90");
  }

  @Test
  void a_letter_that_joins_no_next_one_parts_the_word() {
    assertThat(ArabicForms.joined("داب")).isEqualTo("\uFEA9\uFE8D\uFE8F");
  }

  @Test
  void lam_and_alef_are_one_sign() {
    assertThat(ArabicForms.joined("لا")).isEqualTo("\uFEFB");
    assertThat(ArabicForms.joined("بلا")).isEqualTo("\uFE91\uFEFC");
  }

  @Test
  void marks_do_not_part_what_they_stand_on() {
    assertThat(ArabicForms.joined("بَب")).isEqualTo("\uFE91\u064E\uFE90");
  }

  @Test
  void persian_letters_are_joined_and_others_left_alone() {
    assertThat(ArabicForms.joined("پن Bread 12")).isEqualTo("\uFB58\uFEE6 Bread 12");
  }

  @Test
  void joined_letters_are_taken_back_as_themselves() {
    assertThat(ArabicForms.taken(ArabicForms.joined("بلا پنیر"))).isEqualTo("بلا پنیر");
  }
}
