package io.timbre.currency.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import io.timbre.SignedInAs;
import io.timbre.TimbreTest;
import io.timbre.access.Role;
import io.timbre.currency.ExchangeRate;
import io.timbre.currency.ExchangeRates;
import io.timbre.currency.RateSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

@TimbreTest
@Transactional
@SignedInAs(Role.ADMIN)
class ExchangeRatesPageTest {

  @Autowired private MockMvcTester mvc;
  @Autowired private ExchangeRates rates;
  @Autowired private JdbcClient sql;
  @Autowired private Clock clock;

  @Test
  void the_page_says_where_each_rate_is_from_and_how_old_it_is() throws Exception {
    assertThat(body(mvc.get().uri("/exchange-rates").exchange()))
        .contains("Pound", "0.8555", "30 Jun 2025", "Came with Timbre", "months old");
  }

  @Test
  void an_entered_rate_counts_and_the_earlier_one_is_kept() {
    assertThat(enter("gbp", "0.8812", today())).hasStatus(303);
    ExchangeRate counting = rate("GBP");
    assertThat(counting.perEuro()).isEqualByComparingTo("0.8812");
    assertThat(counting.asOf()).isEqualTo(today());
    assertThat(counting.source()).isEqualTo(RateSource.ENTERED);
    assertThat(stated("GBP")).isEqualTo(2);
    assertThat(enter("GBP", "0.88120", today())).hasStatus(303);
    assertThat(stated("GBP")).isEqualTo(2);
  }

  @Test
  void a_correction_for_the_same_day_counts() {
    enter("GBP", "0.8812", today());
    enter("GBP", "0.8821", today());
    assertThat(rate("GBP").perEuro()).isEqualByComparingTo("0.8821");
    assertThat(stated("GBP")).isEqualTo(3);
  }

  @Test
  void a_rate_far_from_the_last_one_is_asked_about() throws Exception {
    MvcTestResult asked = enter("GBP", "8.812", today());
    assertThat(asked).hasStatus(422);
    assertThat(body(asked)).contains("1 euro was 0.8555 GBP on 30 Jun 2025", "this rate is right");
    assertThat(rate("GBP").perEuro()).isEqualByComparingTo("0.8555");
    assertThat(
            mvc.post()
                .uri("/exchange-rates")
                .with(csrf())
                .param("currency", "GBP")
                .param("perEuro", "8.812")
                .param("asOf", today().toString())
                .param("sure", "true"))
        .hasStatus(303);
    assertThat(rate("GBP").perEuro()).isEqualByComparingTo("8.812");
  }

  @Test
  void a_currency_that_is_new_here_can_be_entered() {
    assertThat(rates.currencies()).doesNotContain("GEL");
    assertThat(enter("GEL", "3.17", today())).hasStatus(303);
    assertThat(rates.currencies()).contains("GEL");
  }

  @Test
  void what_is_no_rate_is_refused_beside_its_field() throws Exception {
    assertRefused("EUR", "1.1", today(), "its rate is always 1");
    assertRefused("QQQ", "1.1", today(), "Currency: type the code of a currency in use");
    assertRefused("GBP", "0", today(), "Units for one euro: type a number above 0");
    assertRefused("GBP", "-1", today(), "Units for one euro: type a number above 0");
    assertRefused("GBP", "0,88", today(), "Units for one euro: type a number above 0");
    assertRefused("GBP", "0.88", today().plusDays(1), "has not come yet");
    assertRefused("GBP", "0.88", LocalDate.of(2020, 1, 1), "in use is newer");
    assertThat(stated("GBP")).isEqualTo(1);
  }

  @Test
  void a_file_shows_what_it_changes_before_anything_changes() throws Exception {
    MvcTestResult shown = upload("Date,USD,GBP,JPY,BGN,\n" + today() + ",1.165,0.4,169.2,1.9,\n");
    assertThat(shown).hasStatusOk();
    assertThat(body(shown))
        .contains("1.172", "1.165", "more than 20% different", "not in use here: BGN")
        .contains("no newer rate for them: AED");
    assertThat(rate("USD").perEuro()).isEqualByComparingTo("1.172");
  }

  @Test
  void a_file_is_loaded_once() throws Exception {
    assertThat(load("USD=1.165", "BGN=1.9")).hasStatus(303);
    assertThat(rate("USD").perEuro()).isEqualByComparingTo("1.165");
    assertThat(rate("USD").source()).isEqualTo(RateSource.ECB);
    assertThat(rates.currencies()).doesNotContain("BGN");
    load("USD=1.165", "BGN=1.9");
    assertThat(stated("USD")).isEqualTo(2);
    assertThat(body(upload("Date,USD,\n" + today() + ",1.165,\n"))).contains("Nothing changes");
  }

  @Test
  void nothing_of_a_damaged_load_is_used() {
    assertThat(load("USD=1.165", "GBP=")).hasStatus(400);
    assertThat(rate("USD").perEuro()).isEqualByComparingTo("1.172");
  }

  @Test
  void another_file_is_refused() throws Exception {
    MvcTestResult refused = upload("handle\nx\n");
    assertThat(refused).hasStatus(422);
    assertThat(body(refused)).contains("not a file of reference rates");
  }

  private MvcTestResult enter(String currency, String perEuro, LocalDate day) {
    return mvc.post()
        .uri("/exchange-rates")
        .with(csrf())
        .param("currency", currency)
        .param("perEuro", perEuro)
        .param("asOf", day.toString())
        .exchange();
  }

  private MvcTestResult load(String... each) {
    return mvc.post()
        .uri("/exchange-rates/load")
        .with(csrf())
        .param("day", today().toString())
        .param("rates", each)
        .exchange();
  }

  private MvcTestResult upload(String file) {
    return mvc.post()
        .uri("/exchange-rates/file")
        .with(csrf())
        .multipart()
        .file("file", file.getBytes(StandardCharsets.UTF_8))
        .exchange();
  }

  private void assertRefused(String currency, String perEuro, LocalDate day, String reason)
      throws Exception {
    MvcTestResult refused = enter(currency, perEuro, day);
    assertThat(refused).hasStatus(422);
    assertThat(body(refused)).contains(reason);
  }

  private ExchangeRate rate(String currency) {
    return rates.of(CurrencyUnit.of(currency)).orElseThrow();
  }

  private int stated(String currency) {
    return sql.sql("select count(*) from exchange_rate where currency = ?")
        .param(currency)
        .query(Integer.class)
        .single();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static String body(MvcTestResult answer) throws UnsupportedEncodingException {
    return answer.getResponse().getContentAsString();
  }
}
