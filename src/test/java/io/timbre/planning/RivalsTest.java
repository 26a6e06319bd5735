package io.timbre.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.timbre.campaign.ContentFormat;
import io.timbre.campaign.booking.Booking;
import io.timbre.campaign.booking.Price;
import io.timbre.catalog.ChannelId;
import io.timbre.catalog.Platform;
import io.timbre.ranking.Offered;
import io.timbre.scoring.Forecast;
import io.timbre.solver.Planner;
import io.timbre.solver.problem.Plan;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RivalsTest {

  private static final int PROBLEMS = 60;

  @Test
  void the_same_package_again_reaches_fewer_new_people() {
    GatheredOffers gathered = free(bookable(1, 100, 1_000, 5_000));
    assertThat(biggest(gathered, criteria("100", null)).engagements().point()).isEqualTo(1_000);
    assertThat(biggest(gathered, criteria("200", null)).engagements().point())
        .isCloseTo(1_670, within(1e-6));
    Rivals.Rival four = biggest(gathered, criteria("1000", null));
    assertThat(four.times()).isEqualTo(4);
    assertThat(four.breaks()).containsExactly(new Rivals.Broken.Again(4));
    assertThat(four.spend()).isEqualByComparingTo("400");
    assertThat(four.engagements().point())
        .isCloseTo(1_000 * (1 - Math.pow(0.67, 4)) / 0.33, within(1e-6));
  }

  @Test
  void one_big_name_says_that_it_takes_more_of_the_budget_than_one_may() {
    GatheredOffers gathered = free(bookable(1, 440, 1_000, 90_000), bookable(2, 90, 400, 900));
    Rivals.Rival big = biggest(gathered, criteria("1000", "0.15"));
    assertThat(big.breaks())
        .containsExactly(
            new Rivals.Broken.Again(2),
            new Rivals.Broken.Share(new BigDecimal("0.88"), new BigDecimal("0.15")));
  }

  @Test
  void a_list_keeps_to_the_largest_share_and_the_number_of_creators() {
    GatheredOffers gathered =
        free(
            bookable(1, 440, 1_000, 90_000),
            bookable(2, 90, 400, 900),
            bookable(3, 90, 300, 800),
            bookable(4, 90, 200, 700));
    PlanCriteria two =
        criteria(Aim.ENGAGEMENTS, "1000", OptionalInt.of(2), Optional.of(new BigDecimal("0.15")));
    Rivals.Rival list = rival(gathered, two, Rivals.Way.BY_FOLLOWERS);
    assertThat(list.booked())
        .extracting(one -> one.channel().channel().value())
        .containsExactly(2L, 3L);
    assertThat(list.breaks()).isEmpty();
  }

  @Test
  void no_way_that_keeps_to_every_limit_beats_a_proven_plan() {
    long seed = Long.getLong("timbre.seed", System.nanoTime());
    Random random = new Random(seed);
    try (Planner planner = new Planner()) {
      for (int i = 0; i < PROBLEMS; i++) {
        GatheredOffers gathered = randomly(random);
        PlanCriteria criteria =
            criteria(
                random.nextBoolean() ? Aim.ON_BRIEF : Aim.ENGAGEMENTS,
                String.valueOf(200 + random.nextInt(1_500)),
                random.nextBoolean() ? OptionalInt.of(1 + random.nextInt(5)) : OptionalInt.empty(),
                random.nextBoolean() ? Optional.of(new BigDecimal("0.3")) : Optional.empty());
        Plan plan =
            planner
                .prove(ProblemBuilder.of(gathered, criteria), Duration.ofSeconds(20), _ -> {})
                .await();
        assertThat(plan.status()).as("seed %d", seed).isEqualTo(Plan.Status.OPTIMAL);
        new Rivals(gathered, criteria)
            .all().stream()
                .filter(rival -> rival.breaks().isEmpty())
                .forEach(rival ->
                    assertThat(worth(rival, criteria.aim()))
                        .as("seed %d, %s", seed, rival)
                        .isLessThanOrEqualTo(plan.value() * (1 + 1e-9)));
      }
    }
  }

  private static double worth(Rivals.Rival rival, Aim aim) {
    return aim == Aim.ON_BRIEF ? rival.onBrief() : rival.engagements().point();
  }

  private static GatheredOffers randomly(Random random) {
    return free(
        IntStream.rangeClosed(1, 3 + random.nextInt(9))
            .mapToObj(channel ->
                bookable(
                    channel,
                    20 + random.nextInt(500),
                    50 + random.nextInt(5_000),
                    1_000 + random.nextInt(500_000)))
            .toArray(Bookable[]::new));
  }

  private static GatheredOffers free(Bookable... free) {
    return new GatheredOffers(List.of(), List.of(free), Map.of());
  }

  private static Rivals.Rival biggest(GatheredOffers gathered, PlanCriteria criteria) {
    return rival(gathered, criteria, Rivals.Way.BIGGEST_NAME);
  }

  private static Rivals.Rival rival(
      GatheredOffers gathered, PlanCriteria criteria, Rivals.Way way) {
    return new Rivals(gathered, criteria)
        .all().stream().filter(rival -> rival.way() == way).findFirst().orElseThrow();
  }

  private static PlanCriteria criteria(String budget, @Nullable String largestShare) {
    return criteria(
        Aim.ENGAGEMENTS,
        budget,
        OptionalInt.empty(),
        Optional.ofNullable(largestShare).map(BigDecimal::new));
  }

  private static PlanCriteria criteria(
      Aim aim, String budget, OptionalInt mostCreators, Optional<BigDecimal> largestShare) {
    return new PlanCriteria(
        aim,
        Pool.CANDIDATES,
        1000,
        true,
        true,
        true,
        true,
        new BigDecimal(budget),
        mostCreators,
        largestShare,
        List.of(),
        Set.of(),
        Set.of(),
        Audience.ASSUMED);
  }

  private static Bookable bookable(long channel, double price, double engagements, long followers) {
    Forecast expected = new Forecast(engagements, engagements / 2, engagements * 2);
    return new Bookable(
        new Offered(
            new ChannelId(channel),
            Platform.INSTAGRAM,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            50,
            0.1 + channel % 10 / 11.0,
            OptionalDouble.of(engagements / followers),
            Optional.of(expected),
            OptionalDouble.of(price),
            false,
            OptionalLong.of(followers),
            Set.of()),
        channel,
        new Booking(
            Map.of(ContentFormat.POST, 1),
            Optional.of(new Price(Money.of(CurrencyUnit.EUR, price), Price.Kind.ASKED)),
            Optional.of(expected)),
        false,
        false);
  }
}
