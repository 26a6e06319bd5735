package io.timbre.scoring;

import static io.timbre.scoring.Given.facts;
import static io.timbre.scoring.Given.snapshot;
import static io.timbre.scoring.Given.standing;
import static io.timbre.scoring.Given.withPosts;
import static io.timbre.scoring.RandomChannels.holdsForEach;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What one more post of a channel is expected to draw. */
class ForecastTest {

  /**
   * How many times the lower bound the upper one is when one period is known through and through.
   */
  private static final double NEXT_TO_ONE_PERIOD = timesApart(2);

  /** The same when the channel is known through and through. */
  private static final double NEXT_TO_ALL_PERIODS = timesApart(1);

  private static double timesApart(int drifts) {
    return Math.exp(2 * Percentile.Z * Math.sqrt(0.75 * 0.75 + drifts * 0.25 * 0.25));
  }

  @Test
  void eight_posts_in_ten_of_a_log_normal_channel_fall_within_its_bounds() {
    Forecast forecast = afterPosts(12);
    double median = 600.5 / Math.exp(0.75 * 0.75 / 2);
    double sd = Math.sqrt(0.75 * 0.75 * (1 + 1.0 / 12) + 0.25 * 0.25 * (1 + 1));
    assertThat(forecast.point()).isCloseTo(600.5, within(1e-9));
    assertThat(forecast.lo()).isCloseTo(median * Math.exp(-1.2815515655446 * sd), within(1e-9));
    assertThat(forecast.hi()).isCloseTo(median * Math.exp(1.2815515655446 * sd), within(1e-9));
  }

  @Test
  void more_posts_of_a_period_narrow_it_but_never_below_what_posts_and_periods_scatter_by() {
    double before = Double.POSITIVE_INFINITY;
    for (int posts : new int[] {1, 3, 10, 100, 1_000_000}) {
      double spread = afterPosts(posts).hi() / afterPosts(posts).lo();
      assertThat(spread).isLessThan(before).isGreaterThan(NEXT_TO_ONE_PERIOD);
      before = spread;
    }
    assertThat(before).isCloseTo(NEXT_TO_ONE_PERIOD, within(1e-4));
  }

  @Test
  void more_periods_narrow_it_further_but_never_below_one_posts_and_one_periods_scatter() {
    double before = NEXT_TO_ONE_PERIOD;
    for (int periods : new int[] {2, 4, 6}) {
      Snapshot[] months =
          IntStream.range(0, periods)
              .mapToObj(i -> withPosts(snapshot(30 * i, 20_000, 600), OptionalInt.of(1_000_000)))
              .toArray(Snapshot[]::new);
      Forecast forecast = standing(facts(months)).cost().forecast().orElseThrow();
      assertThat(forecast.hi() / forecast.lo())
          .isLessThan(before)
          .isGreaterThan(NEXT_TO_ALL_PERIODS);
      before = forecast.hi() / forecast.lo();
    }
  }

  @Test
  void the_bounds_hold_the_point_whatever_the_channel() {
    holdsForEach((channel, dice) ->
        channel
            .standing()
            .cost()
            .forecast()
            .ifPresent(forecast -> {
              assertThat(forecast.lo()).isBetween(0.0, forecast.point());
              assertThat(forecast.hi()).isGreaterThanOrEqualTo(forecast.point());
            }));
  }

  @Test
  void followers_and_price_say_nothing_about_engagements() {
    Forecast forecast = afterPosts(12);
    Facts other = Given.priced(facts(snapshot(0, 9_000_000, 600)), 20);
    assertThat(standing(other).cost().forecast()).hasValue(forecast);
  }

  @Test
  void without_evidence_there_is_no_forecast() {
    assertThat(standing(facts()).cost().forecast()).isEmpty();
  }

  @Test
  void bounds_that_cross_the_point_are_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Forecast(5, 6, 7));
    assertThatIllegalArgumentException().isThrownBy(() -> new Forecast(5, 4, 4.5));
    assertThatIllegalArgumentException().isThrownBy(() -> new Forecast(Double.NaN, 0, 1));
  }

  private static Forecast afterPosts(int posts) {
    Snapshot snapshot = withPosts(snapshot(0, 20_000, 600), OptionalInt.of(posts));
    return standing(facts(snapshot)).cost().forecast().orElseThrow();
  }

  @Test
  void many_are_surer_together_than_one_alone_but_never_as_sure_as_if_errors_were_not_shared() {
    Forecast one = Forecast.of(5, 0.75, 0.25, 0.05);
    Forecast hundred = Forecast.sum(Collections.nCopies(100, one));
    assertThat(hundred.point()).isCloseTo(100 * one.point(), within(1e-6));
    assertThat(spread(hundred)).isLessThan(spread(one)).isGreaterThan(spread(one) / 10);
  }

  @Test
  void a_sum_of_one_has_the_bounds_of_that_one() {
    Forecast one = new Forecast(100, 60, 160);
    Forecast alone = Forecast.sum(List.of(one));
    assertThat(alone.point()).isEqualTo(100);
    assertThat(spread(alone)).isCloseTo(spread(one), within(1e-9));
  }

  @Test
  void nothing_draws_nothing() {
    assertThat(Forecast.sum(List.of())).isEqualTo(new Forecast(0, 0, 0));
    assertThat(new Forecast(100, 60, 160).times(0)).isEqualTo(new Forecast(0, 0, 0));
  }

  private static double spread(Forecast forecast) {
    return Math.log(forecast.hi() / forecast.lo());
  }
}
