package io.timbre.scoring;

import static io.timbre.scoring.Given.facts;
import static io.timbre.scoring.Given.priced;
import static io.timbre.scoring.Given.snapshot;
import static io.timbre.scoring.Given.standing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What engagement costs, with a price and without. */
class CostTest {

  private static final Facts CHANNEL = facts(snapshot(0, 20_000, 600));

  @Test
  void a_known_price_stands_as_it_is() {
    Cost cost = standing(priced(CHANNEL, 300)).cost();
    assertThat(cost.estimated()).isFalse();
    assertThat(cost.price()).hasValue(300);
    assertThat(cost.forecast().orElseThrow().point()).isCloseTo(600.5, within(1e-9));
    assertThat(cost.perEngagement().orElseThrow()).isCloseTo(300 / 600.5, within(1e-12));
  }

  @Test
  void an_unknown_price_is_estimated_from_followers_and_says_so() {
    Cost cost = standing(CHANNEL).cost();
    assertThat(cost.estimated()).isTrue();
    assertThat(cost.price()).hasValue(200);
    assertThat(cost.perEngagement().orElseThrow()).isCloseTo(200 / 600.5, within(1e-12));
  }

  @Test
  void an_estimated_price_is_never_under_the_least_that_is_asked_on_the_platform() {
    Snapshot small = snapshot(0, 1_200, 90);
    assertThat(standing(facts(small)).cost().price()).hasValue(25);
    assertThat(standing(priced(facts(small), 12)).cost().price()).hasValue(12);
  }

  @Test
  void an_estimate_is_less_sure_than_the_same_price_known() {
    Interval known = standing(priced(CHANNEL, 200)).cost().interval();
    Interval estimated = standing(CHANNEL).cost().interval();
    assertThat(estimated.hi() - estimated.lo()).isGreaterThan(known.hi() - known.lo());
  }

  @Test
  void a_price_under_one_counts_as_one() {
    Cost gift = standing(priced(CHANNEL, 0)).cost();
    assertThat(gift.interval()).isEqualTo(standing(priced(CHANNEL, 1)).cost().interval());
    assertThat(gift.price()).hasValue(0);
  }

  @Test
  void without_price_and_followers_cost_stands_in_the_middle() {
    for (OptionalLong followers : new OptionalLong[] {OptionalLong.empty(), OptionalLong.of(0)}) {
      Cost cost = standing(Given.withFollowers(CHANNEL, followers)).cost();
      assertThat(cost.interval().point()).isEqualTo(50);
      assertThat(cost.price()).isEmpty();
      assertThat(cost.perEngagement()).isEmpty();
      assertThat(cost.forecast()).isPresent();
    }
  }

  @Test
  void without_evidence_a_known_price_says_nothing() {
    Cost cost = standing(priced(facts(), 300)).cost();
    assertThat(cost.interval().point()).isEqualTo(50);
    assertThat(cost.price()).hasValue(300);
    assertThat(cost.perEngagement()).isEmpty();
  }
}
