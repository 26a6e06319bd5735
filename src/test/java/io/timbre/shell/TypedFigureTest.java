package io.timbre.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.timbre.shell.TypedFigure.NoFigure;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedFigureTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "COUNT; 20k; 20000",
        "COUNT; 20 K; 20000",
        "COUNT; 1.5m; 1500000",
        "COUNT; 1,5M; 1500000",
        "COUNT; 10.000; 10000",
        "COUNT; 10,000; 10000",
        "COUNT; 1 000 000; 1000000",
        "COUNT; 1'000; 1000",
        "COUNT; 1,234,567; 1234567",
        "MONEY; 1.234,50; 1234.5",
        "MONEY; 1,234.50; 1234.5",
        "MONEY; 0.500; 0.5",
        "MONEY; 300.1250; 300.125",
        "MONEY; 1.5k; 1500",
        "PERCENT; 5%; 5",
        "PERCENT; 2,5 %; 2.5",
        "PERCENT; 2.1250; 2.125",
        "CENTS; 0.125; 0.125",
        "CENTS; 1.2500; 1.25",
        "CENTS; 1,250.5; 1250.5",
        "MONEY; 10.000,50; 10000.5",
        "MONEY; 10,000.50; 10000.5",
        "MONEY; 10’000; 10000",
        "MONEY; 5k; 5000",
        "MONEY; 1,5; 1.5",
        "NUMBER; 59%; 59",
        "NUMBER; 0.71; 0.71",
        "NUMBER; 5.; 5",
      })
  void a_figure_is_read_as_people_type_it(Unit unit, String typed, BigDecimal value)
      throws NoFigure {
    assertThat(TypedFigure.read(typed, unit).value()).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "€300, EUR",
    "300 €, EUR",
    "£300, GBP",
    "$300, USD",
    "300 gbp, GBP",
    "CHF 300, CHF",
    "300EUR, EUR",
    "300 MXN, MXN",
    "300krw, KRW",
    "0.3k MXN, MXN"
  })
  void a_price_says_its_currency_before_or_behind(String typed, String code) throws NoFigure {
    TypedFigure price = TypedFigure.read(typed, Unit.MONEY);
    assertThat(price.value()).isEqualByComparingTo("300");
    assertThat(price.currency()).hasValue(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,000", "1.000", "2.125"})
  void a_thousand_or_three_decimals_is_asked_where_decimals_make_sense(String typed) {
    assertThatThrownBy(() -> TypedFigure.read(typed, Unit.CENTS)).hasMessage("clear-number");
    assertThatThrownBy(() -> TypedFigure.read(typed, Unit.PERCENT)).hasMessage("clear-number");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "−5", "- 1,000", "-€5"})
  void a_negative_figure_is_told_as_such(String typed) {
    assertThatThrownBy(() -> TypedFigure.read(typed, Unit.MONEY)).hasMessage("positive-number");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.500k", "1,500k", "12.500m", "1,0000", "10.0000", "10,00000"})
  void what_could_be_either_of_two_figures_is_refused_as_such(String typed) {
    assertThatThrownBy(() -> TypedFigure.read(typed, Unit.MONEY)).hasMessage("clear-number");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "MONEY; 1e9",
        "MONEY; 1.2.3",
        "MONEY; 1,23,456",
        "MONEY; 12.34.567,8",
        "MONEY; 5%",
        "MONEY; €300 £",
        "MONEY; k",
        "COUNT; €300",
        "PERCENT; 5 km",
        "NUMBER; ٣",
      })
  void what_is_no_figure_of_the_unit_is_refused(Unit unit, String typed) {
    assertThatThrownBy(() -> TypedFigure.read(typed, unit)).hasMessage("number");
  }
}
