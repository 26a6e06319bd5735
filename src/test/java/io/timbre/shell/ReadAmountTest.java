package io.timbre.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadAmountTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5000|5000",
        "5,000|5000",
        "1,250,000.50|1250000.50",
        "12.5|12.5",
        "12,50|12.50",
        "€ 320|320",
        "1 200|1200",
        "0|0"
      })
  void an_amount_is_read_as_people_type_it(String typed, String amount) {
    assertThat(ReadAmount.of(typed)).get().asString().isEqualTo(amount);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "-5", "free", "1.2.3", "5e3", "12,3456,7", "99999999999999", "NaN"})
  void what_is_no_amount_is_not_read(String typed) {
    assertThat(ReadAmount.of(typed)).isEmpty();
  }
}
