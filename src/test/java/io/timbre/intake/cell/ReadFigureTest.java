package io.timbre.intake.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadFigureTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 0",
        "12.3M | 12300000",
        "12,3M | 12300000",
        "456.7K | 456700",
        "1k | 1000",
        "29.0b | 29000000000",
        "0.89k | 890",
        "1.5 mil | 1500",
        "2 Mio. | 2000000",
        "1,2 mln | 1200000",
        "1.2 млн | 1200000",
        "3,5 Mrd. | 3500000000",
        "25 rb | 25000",
        "1,5 jt | 1500000",
        "12万 | 120000",
        "1,234,567 | 1234567",
        "1.234.567 | 1234567",
        "1 234 567 | 1234567",
        "1\u00A0234\u202F567 | 1234567",
        "1'234'567 | 1234567",
        "12,34,567 | 1234567",
        "1,234.5 | 1234.5",
        "1.234,5 | 1234.5",
        "12 345,6 | 12345.6",
        "12,5 | 12.5",
        "0.017 | 0.017",
        ".5 | 0.5",
        "1234.567 | 1234.567",
        "-5 | -5",
        "−1 | -1",
        "+7 | 7",
        "$-5 | -5",
        "433. | 433"
      })
  void a_number_is_read_as_people_write_it(String written, BigDecimal value) {
    assertThat(read(written, DecimalMark.NEITHER)).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.234 | NEITHER | 1234",
        "1.234 | COMMA | 1234",
        "1.234 | POINT | 1.234",
        "1,234 | POINT | 1234",
        "1,234 | COMMA | 1.234",
        "1.234 | EITHER | 1.234",
        "1.234K | NEITHER | 1234",
        "1,234K | POINT | 1234000"
      })
  void a_lone_mark_before_three_digits_means_what_the_column_says(
      String written, DecimalMark mark, BigDecimal value) {
    assertThat(read(written, mark)).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.39% | 1.39 | %", "1,39 % | 1.39 | %", "€ 1.200,50 | 1200.50 | €",
        "1.200,50 € | 1200.50 | €", "$1,200 | 1200 | $", "US$ 1,200 | 1200 | us$",
        "Rp 3.200.000 | 3200000 | rp", "Rp. 3.200.000 | 3200000 | rp.", "1200 EUR | 1200 | eur",
        "1.2K € | 1200 | €", "IDR 5000 | 5000 | idr"
      })
  void the_unit_is_kept(String written, BigDecimal value, String unit) {
    Figure.Known known = (Figure.Known) ReadFigure.read(written, DecimalMark.NEITHER);
    assertThat(known.value()).isEqualByComparingTo(value);
    assertThat(known.unit()).isEqualTo(unit);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "N/A",
        "N/A'",
        "n.a.",
        "NULL",
        "None",
        "nan",
        "nan%",
        "-",
        "–",
        "—",
        "--",
        "#VALOR!",
        "#REF!",
        "#N/A",
        "#NV",
        "#DIV/0!",
        "unknown",
        "(unknown)",
        "?",
        "hidden",
        "TBD",
        "...",
        "Sin datos",
        "keine Angabe"
      })
  void nothing_is_unknown_and_never_zero(String written) {
    assertThat(ReadFigure.read(written, DecimalMark.NEITHER)).isInstanceOf(Figure.Missing.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "abc",
        "12 34",
        "1.23.456",
        "1,2,3",
        "1.234.56",
        "12-15",
        "5 posts",
        "€5€",
        "1e5",
        "12x%",
        "1.234,567,8",
        "M",
        "%",
        "twelve"
      })
  void what_is_no_number_is_not_guessed_at(String written) {
    assertThat(ReadFigure.read(written, DecimalMark.NEITHER)).isInstanceOf(Figure.Unreadable.class);
  }

  @Test
  void a_cell_of_a_hundred_thousand_blanks_is_no_number_either() {
    String written = "1" + " ".repeat(100_000) + "x";
    assertThat(ReadFigure.read(written, DecimalMark.NEITHER)).isInstanceOf(Figure.Unreadable.class);
  }

  @Test
  void figures_that_show_their_mark_speak_for_those_that_do_not() {
    assertThat(DecimalMark.shownBy(List.of("1.234", "12,5", "7"))).contains(DecimalMark.COMMA);
    assertThat(DecimalMark.shownBy(List.of("1.234.567", "1.234"))).contains(DecimalMark.COMMA);
    assertThat(DecimalMark.shownBy(List.of("1.234", "12.3M"))).contains(DecimalMark.POINT);
    assertThat(DecimalMark.shownBy(List.of("1,234,567.8"))).contains(DecimalMark.POINT);
    assertThat(DecimalMark.shownBy(List.of("1.234", "5", "-"))).isEmpty();
  }

  @Test
  void a_rate_is_a_fraction_where_half_of_them_are_at_most_a_quarter() {
    assertThat(RateUnit.of(numbers("0.017", "0.001", "2"))).isEqualTo(RateUnit.FRACTION);
    assertThat(RateUnit.of(numbers("0.9", "1.4", "0.2"))).isEqualTo(RateUnit.PERCENT);
    assertThat(RateUnit.of(List.of())).isEqualTo(RateUnit.PERCENT);
    assertThat(RateUnit.PERCENT.asFraction(new BigDecimal("1.7"))).isEqualByComparingTo("0.017");
  }

  private static BigDecimal read(String written, DecimalMark mark) {
    Figure figure = ReadFigure.read(written, mark);
    assertThat(figure).as(written).isInstanceOf(Figure.Known.class);
    return ((Figure.Known) figure).value();
  }

  private static List<BigDecimal> numbers(String... numbers) {
    return List.of(numbers).stream().map(BigDecimal::new).toList();
  }
}
