package io.timbre.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TracesTest {

  private static final Traces LIN =
      new Traces(
          Set.of(7L),
          Set.of(7L),
          Set.of("Lin O'Neill", "Zoë Ipek"),
          Set.of("lin.oneill", "bread", "fitness", "2024"),
          Set.of("lin@oneill.example"),
          Set.of("fitness")::contains);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Ask Lin O'Neill.              | Ask [erased].",
        "ask LIN O'NEILL, then Mo      | ask [erased], then Mo",
        "@lin.oneill and Lin.Oneill    | @[erased] and [erased]",
        "lin.oneill.csv                | [erased].csv",
        "mail lin@oneill.example now   | mail [erased] now",
        "instagram.com/bread/ and @bread | instagram.com/…/ and @…",
        "@fitness in 2024, as @2024 | @… in 2024, as @…",
        "ZOË IPEK | [erased]"
      })
  void names_handles_and_addresses_are_taken_out(String text, String without) {
    assertThat(LIN.takenOutOf(text)).isEqualTo(without);
  }

  @ParameterizedTest
  @CsvSource({
    "Bread,…",
    "fitness,…",
    "lin o'neill,[erased]",
    "2024,2024",
    "Bread rolls,Bread rolls"
  })
  void an_everyday_word_is_taken_out_where_it_is_the_name_as_a_whole(String text, String without) {
    assertThat(LIN.takenOutOfName(text)).isEqualTo(without);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Lin bakes bread",
        "Fitness in 2024",
        "Zoe Ipek",
        "@lin.oneill.fan",
        "Merlin O'Neills",
        "@breadmaker"
      })
  void everyday_words_and_other_people_stay(String text) {
    assertThat(LIN.takenOutOf(text)).isEqualTo(text);
  }
}
