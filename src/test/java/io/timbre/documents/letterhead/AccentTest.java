package io.timbre.documents.letterhead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccentTest {

  @Test
  void a_colour_may_be_typed_in_capitals() {
    assertThat(new Accent(" #0B5C43 ")).isEqualTo(Accent.USUAL);
  }

  @Test
  void contrast_is_that_of_the_guidelines() {
    assertThat(Accent.contrastOnWhite("#000000")).isEqualTo(21, within(1e-9));
    assertThat(Accent.contrastOnWhite("#ffffff")).isEqualTo(1, within(1e-9));
    assertThat(Accent.contrastOnWhite("#767676")).isEqualTo(4.54, within(0.01));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "green", "#123", "#12345g", "0b5c43", "#0b5c43; } body { x: y"})
  void anything_else_is_no_colour(String typed) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Accent(typed));
  }

  @Test
  void a_colour_too_pale_to_read_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Accent("#777777"));
  }
}
