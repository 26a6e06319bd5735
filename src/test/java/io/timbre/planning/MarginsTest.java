package io.timbre.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MarginsTest {

  private static final Offer BEST = new Offer("best", "best", new BigDecimal(50), 100, Set.of());
  private static final Offer NEXT = new Offer("next", "next", new BigDecimal(50), 80, Set.of());
  private static final Offer OUT = new Offer("out", "out", new BigDecimal(50), 40, Set.of());

  private static Problem with(Limits limits) {
    return new Problem(List.of(BEST, NEXT, OUT), limits);
  }

  private static Plan prove(Problem problem) {
    try (Planner planner = new Planner()) {
      return planner.prove(problem, Duration.ofSeconds(30), _ -> {}).await();
    }
  }

  @Test
  void an_offer_that_is_out_comes_in_at_the_price_that_others_bring_as_much_for() {
    Problem problem = with(Limits.of(new BigDecimal(75)));
    Margins margins = prove(problem).margins().orElseThrow();

    assertThat(margins.perMoney()).isCloseTo(80 / 50.0, within(1e-9));
    assertThat(margins.entryPrice(problem, OUT).getAsDouble()).isCloseTo(25, within(1e-6));
  }

  @Test
  void no_price_brings_in_an_offer_that_is_worth_less_than_a_place() {
    Problem problem =
        with(
            new Limits(
                new BigDecimal(1_000),
                OptionalInt.of(1),
                Optional.empty(),
                List.of(),
                Set.of(),
                Set.of()));
    Margins margins = prove(problem).margins().orElseThrow();

    assertThat(margins.perMoney()).isZero();
    assertThat(margins.entryPrice(problem, OUT)).isEmpty();
  }
}
