package io.timbre.niche;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordTest {

  @Test
  void a_word_knows_where_it_stands_in_the_text_as_typed() {
    String text = "  Men’s cre\u0301me & ﬁnest BÄDER!";

    assertThat(Word.allIn(text))
        .extracting(Word::text)
        .containsExactly("mens", "creme", "and", "finest", "bader");
    assertThat(Word.allIn(text))
        .extracting(word -> text.substring(word.start(), word.end()))
        .containsExactly("Men’s", "cre\u0301me", "&", "ﬁnest", "BÄDER");
  }

  @Test
  void letters_that_keyboards_lack_are_as_people_type_them() {
    assertThat(Word.allIn("Straße Œuvre Smørrebrød Łódź Dragı"))
        .extracting(Word::text)
        .containsExactly("strasse", "oeuvre", "smorrebrod", "lodz", "dragi");
  }
}
