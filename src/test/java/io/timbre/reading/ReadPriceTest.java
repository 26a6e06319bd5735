package io.timbre.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadPriceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "skincare under £300 | price.max=300 GBP",
        "skincare, max 80 euros | price.max=80 EUR",
        "skincare less than $500 | price.max=500 USD",
        "£100-£250 a post | price.min=100 GBP;price.max=250 GBP",
        "between $50 and $100 each | price.min=50 USD;price.max=100 USD",
        "von 50 bis 80 Euro pro Beitrag | price.min=50 EUR;price.max=80 EUR",
        "cheaper than 1,000 kr | price.max=1000 SEK",
        "at least 1.500 € | price.min=1500 EUR",
        "under 1.5k EUR per post | price.max=1500 EUR",
        "no more than CHF 250 | price.max=250 CHF",
        "under A$150 per reel | price.max=150 AUD",
        "budget of £250 per post | price.max=250 GBP",
        "not over 200 quid | price.max=200 GBP",
        "menos de 10 000 MXN | price.max=10000 MXN"
      })
  void the_price_of_a_post_has_the_currency_it_was_typed_in(String brief, String price) {
    assertThat(Briefs.conditions(Briefs.read(brief))).isEqualTo(price);
  }

  @Test
  void a_price_without_a_currency_is_in_euros() {
    assertThat(Briefs.conditions(Briefs.read("tea, 300 a post"))).isEqualTo("price.max=300 EUR");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"budget of £5,000", "£5k budget", "total budget 5000 euros", "spend £2000"})
  void a_budget_for_everything_is_no_price_of_a_post_and_is_said_not_to_be_used(String budget) {
    Reading reading = Briefs.read("tea, " + budget);

    assertThat(reading.conditions().isEmpty()).isTrue();
    assertThat(reading.unused()).containsExactly(budget);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CPM under £10",
        "under £10 CPM",
        "CPV below 0.05",
        "max CPC €0.50",
        "CPA of £5",
        "under 0.10 EUR per view",
        "cost per click under £0.30"
      })
  void the_cost_of_anything_but_a_post_and_an_engagement_is_said_not_to_be_used(String cost) {
    assertThat(Briefs.read("tea, " + cost).unused()).containsExactly(cost);
    assertThat(Briefs.read("tea, " + cost).conditions().isEmpty()).isTrue();
  }

  @Test
  void the_price_of_what_is_promoted_is_no_price_of_a_post() {
    Reading reading = Briefs.read("gifts under £20");

    assertThat(reading.conditions().price()).isEmpty();
    assertThat(reading.unused()).containsExactly("under £20");
  }

  @Test
  void two_bounds_of_a_price_hold_together() {
    assertThat(Briefs.conditions(Briefs.read("tea, over £50, under £80")))
        .isEqualTo("price.min=50 GBP;price.max=80 GBP");
  }
}
