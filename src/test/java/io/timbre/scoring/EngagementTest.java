package io.timbre.scoring;

import static io.timbre.scoring.Given.facts;
import static io.timbre.scoring.Given.snapshot;
import static io.timbre.scoring.Given.standing;
import static io.timbre.scoring.RandomChannels.holdsForEach;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Engagement as it is scored and as it is shown. */
class EngagementTest {

  @Test
  void three_lucky_posts_do_not_win() {
    Snapshot lucky = snapshot(0, 20_000, 3_000);
    double three = percentile(Given.withPosts(lucky, OptionalInt.of(3)));
    double sixty = percentile(Given.withPosts(lucky, OptionalInt.of(60)));
    assertThat(three).isLessThan(sixty);
  }

  @Test
  void more_posts_narrow_the_interval() {
    Interval few = interval(Given.withPosts(snapshot(0, 20_000, 560), OptionalInt.of(3)));
    Interval many = interval(Given.withPosts(snapshot(0, 20_000, 560), OptionalInt.of(60)));
    assertThat(many.hi() - many.lo()).isLessThan(few.hi() - few.lo());
  }

  @Test
  void a_median_rate_at_the_benchmark_stands_in_the_middle() {
    Snapshot usual = Given.ofMedians(snapshot(0, 20_000, 0.028 * 20_000 - 0.5));
    assertThat(percentile(usual)).isCloseTo(50, within(1e-9));
  }

  @Test
  void the_same_rate_stands_higher_among_peers_on_a_larger_channel() {
    assertThat(amongPeers(snapshot(0, 2_000_000, 56_000)))
        .isGreaterThan(amongPeers(snapshot(0, 20_000, 560)));
  }

  @Test
  void the_same_rate_is_expected_less_of_a_larger_channel_whose_peers_draw_less() {
    assertThat(percentile(snapshot(0, 2_000_000, 56_000)))
        .isLessThan(percentile(snapshot(0, 20_000, 560)));
  }

  @Test
  void size_stops_counting_against_a_channel_the_more_is_known_of_it() {
    Snapshot small = snapshot(0, 20_000, 560);
    Snapshot large = snapshot(0, 2_000_000, 56_000);
    double apart = percentile(small) - percentile(large);
    OptionalInt many = OptionalInt.of(200);
    assertThat(percentile(Given.withPosts(small, many)) - percentile(Given.withPosts(large, many)))
        .isLessThan(apart);
  }

  @Test
  void at_the_rate_usual_for_its_size_a_channel_stands_in_the_middle_of_its_peers() {
    double usual = 0.028 * Math.pow(100, -0.20);
    Snapshot large = Given.ofMedians(snapshot(0, 2_000_000, usual * 2_000_000 - 0.5));
    assertThat(amongPeers(large)).isCloseTo(50, within(1e-9));
    assertThat(percentile(large)).isLessThan(50);
  }

  @Test
  void many_posts_of_one_month_are_one_month() {
    double oneMonth =
        interval(Given.withPosts(snapshot(0, 20_000, 1_500), OptionalInt.of(100))).lo();
    Snapshot half = Given.withPosts(snapshot(0, 20_000, 1_500), OptionalInt.of(50));
    double twoMonths = standing(facts(half, Given.aged(half, 30))).engagement().interval().lo();
    assertThat(twoMonths).isGreaterThan(oneMonth);
  }

  @Test
  void without_evidence_it_stands_in_the_middle_of_its_peers_as_well() {
    assertThat(standing(facts()).engagement().amongPeers()).isEqualTo(50);
  }

  @Test
  void the_rate_is_shown_as_it_was_measured() {
    EngagementRate rate =
        standing(facts(snapshot(0, 20_000, 600))).engagement().rate().orElseThrow();
    assertThat(rate.point()).isCloseTo(600.5 / 20_000, within(1e-12));
  }

  @Test
  void the_benchmark_is_shown_on_the_scale_of_the_figures_beside_it() {
    Snapshot means = snapshot(0, 20_000, 600);
    assertThat(benchmark(Given.ofMedians(means))).isCloseTo(0.028, within(1e-12));
    assertThat(benchmark(means)).isCloseTo(0.028 * Math.exp(0.75 * 0.75 / 2), within(1e-12));
  }

  @Test
  void the_shown_interval_surrounds_what_was_measured() {
    holdsForEach((channel, dice) ->
        channel
            .standing()
            .engagement()
            .rate()
            .ifPresent(rate -> assertThat(rate.point()).isBetween(rate.lo(), rate.hi())));
  }

  @Test
  void the_rate_is_shown_wherever_there_is_evidence_and_only_there() {
    holdsForEach((channel, dice) -> {
      Engagement engagement = channel.standing().engagement();
      assertThat(engagement.rate().isPresent()).isEqualTo(engagement.n() > 0);
      assertThat(engagement.logRate().isPresent()).isEqualTo(engagement.n() > 0);
    });
  }

  private static double percentile(Snapshot snapshot) {
    return interval(snapshot).point();
  }

  private static double amongPeers(Snapshot snapshot) {
    return standing(facts(snapshot)).engagement().amongPeers();
  }

  private static Interval interval(Snapshot snapshot) {
    return standing(facts(snapshot)).engagement().interval();
  }

  private static double benchmark(Snapshot snapshot) {
    return standing(facts(snapshot)).engagement().rate().orElseThrow().benchmark();
  }
}
