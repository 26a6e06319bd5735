package io.timbre.campaign.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TracesTest {

  private static final Traces LIN =
      new Traces(
          Set.of(7L),
          Set.of("Lin O'Neill"),
          Set.of("lin.oneill", "bread"),
          Set.of("lin@oneill.example"));

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
        "instagram.com/bread/ and @bread | instagram.com/…/ and @…"
      })
  void names_handles_and_addresses_are_taken_out(String text, String without) {
    assertThat(LIN.takenOutOf(text)).isEqualTo(without);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {"Lin bakes bread", "@lin.oneill.fan", "Merlin O'Neills", "@breadmaker"})
  void everyday_words_and_other_people_stay(String text) {
    assertThat(LIN.takenOutOf(text)).isEqualTo(text);
  }
}
