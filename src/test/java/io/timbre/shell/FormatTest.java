package io.timbre.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.StaticMessageSource;

class FormatTest {

  private final Format format = new Format(new StaticMessageSource());

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "812, 812",
    "999.4, 999",
    "999.5, 1K",
    "1_000, 1K",
    "18_400, 18.4K",
    "99_949, 99.9K",
    "99_950, 100K",
    "132_400, 132K",
    "999_499, 999K",
    "999_500, 1M",
    "1_300_000, 1.3M",
    "7_900_000_000, 7.9B",
  })
  void a_brief_count_has_three_digits_and_a_scale(String count, String written) {
    assertThat(format.brief(number(count))).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({"0.2, 0", "62.5, 63", "99.4, 99", "99.6, 99", "100, 99"})
  void a_channel_is_not_better_than_all_of_its_hundred(String percentile, String written) {
    assertThat(format.ofHundred(number(percentile))).isEqualTo(written);
  }

  @Test
  void beyond_the_largest_scale_every_digit_is_written() {
    assertThat(format.brief(2e12)).isEqualTo("2,000B");
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "4_177, '4,177'", "4_177.5, '4,178'", "1_234_567, '1,234,567'"})
  void a_whole_count_has_every_digit(String count, String written) {
    assertThat(format.whole(number(count))).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({
    "0.0042, 0.42%",
    "0.00994, 0.99%",
    "0.00995, 1.0%",
    "0.079, 7.9%",
    "0.12, 12.0%",
    "0.9949, 99.5%",
    "0.996, 100%",
    "1.5, 150%",
  })
  void a_percentage_has_as_many_decimals_as_tell_something(double fraction, String written) {
    assertThat(format.percent(fraction)).isEqualTo(written);
    assertThat(format.percentFigure(fraction) + "%").isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({"0, 0%", "0.05, 5%", "0.125, 12.5%", "1, 100%"})
  void a_round_percentage_has_no_decimals_that_say_nothing(double fraction, String written) {
    assertThat(format.roundPercent(fraction)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({
    "0, €0",
    "0.0042, €0.0042",
    "0.004249, €0.0042",
    "0.23, €0.23",
    "9.999, €10.00",
    "0.019, €0.019",
    "0.0079, €0.0079",
    "10, €10",
    "12.5, €12.50",
    "99.99, €99.99",
    "99.995, €100",
    "320, €320",
    "12_400, '€12,400'",
  })
  void euros_have_cents_where_cents_count(String amount, String written) {
    assertThat(format.euros(number(amount))).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({
    "3200000, IDR, 'IDR3,200,000'",
    "45000, JPY, 'JP¥45,000'",
    "42.4, JPY, 'JP¥42'",
    "150.5, EUR, €150.50",
    "1200, EUR, '€1,200'",
    "1234.567, EUR, '€1,234.57'",
    "12.5, KWD, KWD12.500",
    "320, GBP, £320",
    "12.5, USD, US$12.50",
  })
  void money_is_exact_to_the_smallest_coin_of_its_currency(
      BigDecimal amount, String code, String written) {
    assertThat(format.money(amount, code)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({
    "0.0079, EUR, €0.0079",
    "0.000045, EUR, €0.000045",
    "0.019, EUR, €0.019",
    "0.104, EUR, €0.10",
    "150.5, EUR, €151",
    "0.52, JPY, JP¥0.52",
    "5.2, JPY, JP¥5.2",
    "52.4, JPY, JP¥52",
  })
  void what_each_costs_has_two_digits_that_differ(BigDecimal amount, String code, String written) {
    assertThat(format.each(amount, code)).isEqualTo(written);
  }

  @Test
  void points_are_whole_and_a_half_counts_up() {
    assertThat(format.points(90.5)).isEqualTo("91");
    assertThat(format.points(0)).isEqualTo("0");
    assertThat(format.points(100)).isEqualTo("100");
    assertThat(format.one(6.25)).isEqualTo("6.3");
    assertThat(format.one(1_234)).isEqualTo("1,234.0");
  }

  @ParameterizedTest
  @CsvSource({
    "Nora Hale, NH",
    "nora, N",
    "nora.hale_bakes, NH",
    "Anna Maria de Souza, AM",
    "'  Élodie  Ōta ', ÉŌ",
    "'\"Nora\" (Hale)', NH",
    "李 小龍, 李小",
    "𝒜da Byron, 𝒜B",
    "-_-, ''",
    "'🙂 Nora', N",
    "🙂, ''",
  })
  void initials_are_the_first_letters_of_two_words(String name, String initials) {
    assertThat(format.initials(name)).isEqualTo(initials);
  }

  @Test
  void a_name_has_one_of_eight_colours_and_keeps_it() {
    assertThat(format.hue("Nora Hale")).isEqualTo(format.hue("Nora Hale"));
    assertThat(IntStream.range(0, 1_000).mapToObj(i -> format.hue("Somebody " + i)).distinct())
        .containsExactlyInAnyOrder(
            "hue-0", "hue-1", "hue-2", "hue-3", "hue-4", "hue-5", "hue-6", "hue-7");
  }

  @Test
  void days_months_countries_and_languages_are_written_in_english() {
    LocalDate day = LocalDate.of(2026, 9, 8);

    assertThat(format.day(day)).isEqualTo("8 Sept 2026");
    assertThat(format.month(day)).isEqualTo("Sept 2026");
    assertThat(format.country("PT")).isEqualTo("Portugal");
    assertThat(format.language("pt")).isEqualTo("Portuguese");
  }

  private static double number(String written) {
    return Double.parseDouble(written.replace("_", ""));
  }

  @Test
  void an_estimate_has_two_figures_and_a_converted_sum_no_noughts() {
    assertThat(format.about(58.56, "EUR")).isEqualTo("€59");
    assertThat(format.about(1_348, "GBP")).isEqualTo("£1,300");
    assertThat(format.about(0.00987, "EUR")).isEqualTo("€0.0099");
    assertThat(format.euros(50.9987)).isEqualTo("€51");
  }

  @Test
  void a_difference_has_its_sign_unless_there_is_none() {
    assertThat(format.signed(1.49)).isEqualTo("+1.5");
    assertThat(format.signed(-2.1)).isEqualTo("−2.1");
    assertThat(format.signed(-0.04)).isEqualTo("0.0");
  }

  @Test
  void bounds_are_rounded_outwards() {
    assertThat(format.atLeast(84.9)).isEqualTo("84");
    assertThat(format.atMost(93.2)).isEqualTo("94");
    assertThat(format.atMost(100)).isEqualTo("100");
    assertThat(format.atMost(0)).isEqualTo("0");
  }
}
