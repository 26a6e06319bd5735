package io.timbre.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.validation.Errors;
import org.springframework.validation.SimpleErrors;

class TypedFieldTest {

  private record Form(String budget) {}

  private final Errors errors = new SimpleErrors(new Form(""));
  private final TypedField field = TypedField.labelled("budget", "Budget", errors);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5000|5000",
        "10.000|10000",
        "10,000|10000",
        "10 000|10000",
        "10\u00a0000|10000",
        "10\u202f000|10000",
        "10'000|10000",
        "10’000|10000",
        "10.000,50|10000.50",
        "10,000.50|10000.50",
        "1,000|1000",
        "1.5|1.5",
        "1,5|1.5",
        "5k|5000",
        "1.5k|1500",
        "2m|2000000",
        "£5,000|5000",
        "5,000 £|5000",
        "GBP 5,000|5000",
        "5,000 gbp|5000",
        "1000000000|1000000000",
        "0|0",
      })
  void an_amount_is_read_exactly_as_people_type_it(String typed, BigDecimal amount) {
    assertThat(field.money(typed, CurrencyUnit.GBP))
        .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(amount));
    assertThat(errors.hasErrors()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "€5,000|Budget: this amount is in Euro (EUR), but the currency here is British Pound (GBP). "
            + "Type the amount in British Pound (GBP).",
        "5,000 USD|Budget: this amount is in US Dollar (USD), but the currency here is British Pound (GBP). "
            + "Type the amount in British Pound (GBP).",
        "kr 500|Budget: this amount is in Swedish Krona (SEK), but the currency here is British Pound (GBP). "
            + "Type the amount in British Pound (GBP).",
        "-5|Budget: type an amount of at least 0.",
        "10.555|",
        "10.5555|Budget: type at most 2 decimals. British Pound (GBP) has no smaller unit.",
        "1000000000.01|Budget: at most 1,000,000,000.",
        "2000m|Budget: at most 1,000,000,000.",
        "1.500k|Budget: this could be read in two ways. Type it without a separator of thousands, such as 1500 or 1.5.",
        "about 5|Budget: type an amount such as 5,000 or 12.50.",
        "1,23,456|Budget: type an amount such as 5,000 or 12.50.",
        "NaN|Budget: type an amount such as 5,000 or 12.50.",
      })
  void what_is_no_amount_is_said_by_the_label(String typed, String said) {
    field.money(typed, CurrencyUnit.GBP);
    assertThat(said()).isEqualTo(said == null ? List.of() : List.of(said));
  }

  @Test
  void a_dollar_sign_stands_for_the_dollars_that_are_chosen() {
    assertThat(field.money("$300", CurrencyUnit.CAD)).contains(new BigDecimal("300"));
    assertThat(field.money("¥300", CurrencyUnit.JPY)).contains(new BigDecimal("300"));
  }

  @Test
  void yen_have_no_cents() {
    field.money("10.50", CurrencyUnit.JPY);
    assertThat(said())
        .containsExactly("Budget: type a whole amount. Japanese Yen (JPY) has no smaller unit.");
  }

  @Test
  void three_digits_are_asked_about_in_a_currency_with_three_decimals() {
    assertThat(field.money("1.250", CurrencyUnit.of("KWD"))).isEmpty();
    assertThat(said().getFirst()).contains("two ways");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1.5", "101", "many", "-3", "1e1"})
  void what_is_no_count_within_the_bounds_is_said_with_them(String typed) {
    assertThat(field.count(typed, 1, 100)).isEmpty();
    assertThat(said()).containsExactly("Budget: type a whole number from 1 to 100.");
  }

  @Test
  void a_percentage_is_a_fraction_and_never_nothing() {
    assertThat(field.percent("25 %", 100)).get().asString().isEqualTo("0.25");
    assertThat(field.percent("12,5", 100)).get().asString().isEqualTo("0.125");
    assertThat(field.percent("0", 100)).isEmpty();
    assertThat(said()).containsExactly("Budget: type a percentage over 0 and at most 100%.");
  }

  @Test
  void a_text_says_how_much_too_long_it_is() {
    field.text("x".repeat(2_000), 2_000);
    field.text("two\nlines", 2_000);
    assertThat(errors.hasErrors()).isFalse();
    field.text("x".repeat(2_317), 2_000);
    assertThat(said())
        .containsExactly("Budget can have up to 2,000 characters; this has 2,317. Shorten it.");
  }

  @Test
  void a_line_has_no_second_one_and_a_text_no_character_that_is_lost() {
    field.line("two\nlines", 10);
    field.line("a\ufffdb", 10);
    assertThat(said())
        .containsExactly(
            "Budget: type it on one line.",
            "Budget: delete the characters shown as �. They can’t be saved.");
  }

  @Test
  void entries_are_so_many_and_each_so_long() {
    field.entries(List.of("one", "two"), 2, 3);
    assertThat(errors.hasErrors()).isFalse();
    field.entries(List.of("one", "two", "three"), 2, 3);
    assertThat(said())
        .containsExactly(
            "Budget can have up to 2 entries of up to 3 characters each."
                + " There are 3, the longest with 5 characters.");
  }

  @Test
  void a_day_is_one_of_this_century_or_the_next() {
    assertThat(field.day("2026-11-30")).contains(LocalDate.of(2026, 11, 30));
    assertThat(field.day("")).isEmpty();
    assertThat(errors.hasErrors()).isFalse();
    assertThat(List.of("1999-12-31", "2200-01-01", "30.11.2026", "2026-02-30"))
        .allSatisfy(typed -> assertThat(field.day(typed)).isEmpty());
    assertThat(said()).hasSize(4).contains("Budget: type a date, such as 2026-11-30.");
  }

  @Test
  void every_amount_is_read_back_as_it_is_written() {
    long seed = Long.getLong("timbre.seed", System.nanoTime());
    Random random = new Random(seed);
    Format format = new Format(new StaticMessageSource());
    for (int i = 0; i < 10_000; i++) {
      CurrencyUnit currency =
          List.of(CurrencyUnit.EUR, CurrencyUnit.GBP, CurrencyUnit.USD, CurrencyUnit.JPY)
              .get(random.nextInt(4));
      BigDecimal amount =
          BigDecimal.valueOf(
              random.nextLong(1L << (1 + random.nextInt(29))), currency.getDecimalPlaces());
      String written = format.money(amount, currency.getCode());
      assertThat(field.money(written, currency))
          .as("seed %d, %s", seed, written)
          .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(amount));
    }
  }

  private List<String> said() {
    ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    messages.setBasename("messages/shell");
    messages.setDefaultEncoding("UTF-8");
    return errors.getAllErrors().stream()
        .map(error -> messages.getMessage(error, Locale.UK))
        .toList();
  }
}
