package io.timbre.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadFiguresTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "20k to 80k followers | followers.min=20000;followers.max=80000",
        "10-50k followers | followers.min=10000;followers.max=50000",
        "under 10k | followers.max=10000",
        "over 100,000 followers | followers.min=100000",
        "at least 5k followers | followers.min=5000",
        "max. 50.000 Follower | followers.max=50000",
        "50k+ | followers.min=50000",
        "50k followers or more | followers.min=50000",
        ">10k <100k followers | followers.min=10000;followers.max=100000",
        "más de 100 mil seguidores | followers.min=100000",
        "1.5M subscribers | followers.min=1500000",
        "around 20k followers | followers.min=15000;followers.max=25000",
        "max followers 50k | followers.max=50000",
        "min followers 10k max followers 80k | followers.min=10000;followers.max=80000"
      })
  void followers_may_be_written_in_many_ways(String brief, String followers) {
    assertThat(Briefs.conditions(Briefs.read(brief))).isEqualTo(followers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "at least 4% | rate.min=0.04",
        "engagement rate above 3.5 % | rate.min=0.035",
        "ER > 5% | rate.min=0.05",
        "4% engagement or more | rate.min=0.04",
        "engagement of 4 | rate.min=0.04",
        "ER 3-6% | rate.min=0.03;rate.max=0.06"
      })
  void a_rate_is_a_fraction(String brief, String rate) {
    assertThat(Briefs.conditions(Briefs.read(brief))).isEqualTo(rate);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cost per engagement under 0.20€ | cost.max=0.2 EUR",
        "CPE below £0.15 | cost.max=0.15 GBP",
        "under 20 pence per engagement | cost.max=0.2 GBP",
        "cpe 0,05-0,10 | cost.min=0.05 EUR;cost.max=0.1 EUR"
      })
  void the_cost_of_an_engagement_is_told_from_a_price(String brief, String cost) {
    assertThat(Briefs.conditions(Briefs.read(brief))).isEqualTo(cost);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "couch to 5k",
        "recipes under 30 minutes",
        "10k steps",
        "100% cotton baby clothes",
        "10% off codes for tea",
        "dishes under 500 calories",
        "films from 1990 to 2010",
        "cooking channel, 200k monthly views",
        "board games for 2"
      })
  void figures_of_other_things_are_no_conditions(String brief) {
    assertThat(Briefs.conditions(Briefs.read(brief))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"high engagement", "high engagment", "very good engagement rate"})
  void high_engagement_is_what_every_ranking_asks_for(String words) {
    Reading reading = Briefs.read("tea, " + words);

    assertThat(reading.conditions().isEmpty()).isTrue();
    assertThat(reading.topics()).hasSize(1);
    assertThat(reading.unused()).isEmpty();
  }

  @Test
  void each_condition_says_which_words_it_came_from() {
    String brief = "tea, at least 4% engagement, under £300 a post";

    assertThat(Briefs.read(brief).conditions().said())
        .extracting(Said::text)
        .containsExactly("at least 4% engagement", "under £300 a post");
    assertThat(Briefs.read(brief).conditions().said())
        .allSatisfy(
            said -> assertThat(brief.substring(said.start(), said.end())).isEqualTo(said.text()));
  }
}
