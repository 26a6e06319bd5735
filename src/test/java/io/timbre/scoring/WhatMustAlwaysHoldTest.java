package io.timbre.scoring;

import static io.timbre.scoring.RandomChannels.holdsForEach;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.timbre.scoring.RandomChannels.Case;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What must hold of every channel, whatever its figures, numbered as in the description of the
 * score; the sixth, on what a niche serves, is in {@link FitTest}.
 */
class WhatMustAlwaysHoldTest {

  private static final double ROUNDING = 1e-9;

  /** τc: log-sd of the cost per engagement between channels. */
  private static final double SPREAD_OF_COST = Math.hypot(0.60, 0.70);

  // 1 ----------------------------------------------------------------------------------------

  @Test
  void the_score_lies_within_its_bounds_and_they_within_0_and_100() {
    holdsForEach((channel, dice) -> {
      Interval score = channel.score().interval();
      assertThat(score.lo()).isBetween(0.0, score.point());
      assertThat(score.hi()).isBetween(score.point(), 100.0);
    });
  }

  @Test
  void fifty_and_the_contributions_sum_to_the_score() {
    holdsForEach((channel, dice) -> {
      Score score = channel.score();
      assertThat(50 + score.contributions().sum())
          .isCloseTo(score.interval().point(), within(ROUNDING));
    });
  }

  @Test
  void the_points_and_the_deductions_sum_to_the_score() {
    holdsForEach((channel, dice) -> {
      Score score = channel.score();
      assertThat(score.points().sum() + score.contributions().deductions())
          .isCloseTo(score.interval().point(), within(ROUNDING));
    });
  }

  // 2 ----------------------------------------------------------------------------------------

  @Test
  void more_followers_raise_neither_the_score_nor_its_lower_bound() {
    holdsForEach((channel, dice) -> {
      int times = 2 + dice.nextInt(100);
      Interval before = channel.score().interval();
      Interval after = channel.with(timesTheFollowers(channel.facts(), times)).score().interval();
      assertThat(after.point()).isLessThanOrEqualTo(before.point() + ROUNDING);
      assertThat(after.lo()).isLessThanOrEqualTo(before.lo() + ROUNDING);
    });
  }

  private static Facts timesTheFollowers(Facts facts, int times) {
    Facts channel = Given.withFollowers(facts, times(facts.followers(), times));
    return each(channel, s -> Given.withFollowers(s, times(s.followers(), times)));
  }

  private static OptionalLong times(OptionalLong followers, int times) {
    return followers.isEmpty() ? followers : OptionalLong.of(followers.getAsLong() * times);
  }

  // 3 ----------------------------------------------------------------------------------------

  @Test
  void more_engagement_on_any_snapshot_lowers_neither_engagement_nor_cost() {
    holdsForEach((channel, dice) -> {
      Standing before = channel.standing();
      Standing after = channel.with(moreEngagementAnywhere(channel.facts(), dice)).standing();
      assertNotLower(before.engagement().interval(), after.engagement().interval());
      assertNotLower(before.cost().interval(), after.cost().interval());
    });
  }

  /** Engagement added before a follower jump is engagement that did not follow the jump. */
  @Test
  void more_engagement_lowers_the_score_only_where_a_follower_jump_stands_out_for_it() {
    holdsForEach((channel, dice) -> {
      Score before = channel.score();
      Score after = channel.with(moreEngagementAnywhere(channel.facts(), dice)).score();
      if (after.standing().deductions().growth() <= before.standing().deductions().growth()) {
        assertNotLower(before.interval(), after.interval());
      }
    });
  }

  @Test
  void more_engagement_on_the_newest_snapshot_never_lowers_the_score() {
    holdsForEach((channel, dice) ->
        assertNotLower(
            channel.score().interval(),
            channel.with(moreEngagement(channel.facts(), 0, dice)).score().interval()));
  }

  @Test
  void a_higher_known_price_never_raises_the_score() {
    holdsForEach((channel, dice) -> {
      double price = channel.facts().price().orElse(dice.nextDouble(1000));
      double higher = price + dice.nextDouble(1000);
      Interval before = channel.with(Given.priced(channel.facts(), price)).score().interval();
      Interval after = channel.with(Given.priced(channel.facts(), higher)).score().interval();
      assertNotLower(after, before);
    });
  }

  private static Facts moreEngagementAnywhere(Facts facts, RandomGenerator dice) {
    return moreEngagement(facts, dice.nextInt(Math.max(1, facts.snapshots().size())), dice);
  }

  private static Facts moreEngagement(Facts facts, int at, RandomGenerator dice) {
    List<Snapshot> snapshots = new ArrayList<>(facts.snapshots());
    if (!snapshots.isEmpty()) {
      snapshots.set(at, moreEngagement(snapshots.get(at), 1 + 10 * dice.nextDouble()));
    }
    return Given.withSnapshots(facts, snapshots);
  }

  private static Snapshot moreEngagement(Snapshot snapshot, double times) {
    return snapshot.engagements().isEmpty()
        ? snapshot
        : Given.withEngagements(
            snapshot, OptionalDouble.of(snapshot.engagements().getAsDouble() * times));
  }

  private static void assertNotLower(Interval before, Interval after) {
    assertThat(after.point()).isGreaterThanOrEqualTo(before.point() - ROUNDING);
    assertThat(after.lo()).isGreaterThanOrEqualTo(before.lo() - ROUNDING);
    assertThat(after.hi()).isGreaterThanOrEqualTo(before.hi() - ROUNDING);
  }

  // 4 ----------------------------------------------------------------------------------------

  @Test
  void without_evidence_engagement_and_cost_stand_in_the_middle() {
    holdsForEach((channel, dice) -> {
      Facts hidden = each(channel.facts(), Given::withHiddenLikes);
      Standing standing = channel.with(hidden).standing();
      assertThat(standing.engagement().interval().point()).isEqualTo(50);
      assertThat(standing.engagement().n()).isZero();
      assertThat(standing.cost().interval().point()).isEqualTo(50);
      assertThat(standing.cost().kappa()).isZero();
    });
  }

  @Test
  void more_and_more_posts_are_believed_as_far_as_their_periods_go() {
    holdsForEach((channel, dice) -> {
      Engagement few = withPosts(channel, 1 + dice.nextInt(10));
      Engagement many = withPosts(channel, 1_000_000_000);
      assertThat(many.shrinkage()).isGreaterThanOrEqualTo(few.shrinkage());
      assertThat(many.shrinkage()).isCloseTo(believedOfPeriods(channel, many), within(1e-8));
    });
  }

  private static Engagement withPosts(Case channel, int posts) {
    Facts facts = each(channel.facts(), s -> Given.withPosts(s, OptionalInt.of(posts)));
    return channel.with(facts).standing().engagement();
  }

  /** {@code τ²/(τ² + δ² Σ w²)} where all snapshots have the same number of posts. */
  private static double believedOfPeriods(Case channel, Engagement engagement) {
    List<Snapshot> taken =
        IndependentSnapshots.of(channel.facts().snapshots()).stream()
            .filter(engagement.basis()::measures)
            .toList();
    double sum = 0;
    double squares = 0;
    for (Snapshot snapshot : taken) {
      double weight = Math.pow(2, -(snapshot.age() - taken.getFirst().age()) / 60.0);
      sum += weight;
      squares += weight * weight;
    }
    RateBenchmark usual = channel.benchmark().over(engagement.basis());
    double tau2 = usual.tau() * usual.tau();
    double drift2 = usual.delta() * usual.delta() * squares / (sum * sum);
    return taken.isEmpty() ? 0 : tau2 / (tau2 + drift2);
  }

  @Test
  void more_and_more_periods_are_believed_in_the_end() {
    double before = 0;
    for (int periods : new int[] {1, 2, 6, 30, 180}) {
      Snapshot[] days =
          IntStream.range(0, periods)
              .mapToObj(i -> Given.snapshot(i, 20_000, 600))
              .map(s -> Given.withPosts(s, OptionalInt.of(1_000_000_000)))
              .map(s -> Given.withWindow(s, OptionalInt.of(1)))
              .toArray(Snapshot[]::new);
      double shrinkage = Given.standing(Given.facts(days)).engagement().shrinkage();
      assertThat(shrinkage).isGreaterThan(before);
      before = shrinkage;
    }
    assertThat(before).isGreaterThan(0.998);
  }

  @Test
  void no_interval_is_narrower_than_the_drift_of_periods_alone_makes_it() {
    holdsForEach((channel, dice) -> {
      Standing standing = channel.standing();
      Engagement engagement = standing.engagement();
      RateBenchmark usual = channel.benchmark().over(engagement.basis());
      assertReaches(engagement.interval(), engagement.theta(), usual.delta(), usual.spread());
      double costDelta = channel.benchmark().overFollowers().delta();
      assertReaches(
          standing.cost().interval(), -standing.cost().kappa(), costDelta, SPREAD_OF_COST);
    });
  }

  private static void assertReaches(Interval interval, double at, double delta, double spread) {
    double reach = Percentile.Z * delta;
    assertThat(interval.lo()).isLessThanOrEqualTo(Percentile.of((at - reach) / spread) + ROUNDING);
    assertThat(interval.hi())
        .isGreaterThanOrEqualTo(Percentile.of((at + reach) / spread) - ROUNDING);
  }

  @Test
  void the_percentile_among_peers_is_no_part_of_the_score() {
    holdsForEach((channel, dice) -> {
      Standing standing = channel.standing();
      Engagement e = standing.engagement();
      Engagement other =
          new Engagement(
              e.interval(),
              dice.nextDouble(100),
              e.n(),
              e.basis(),
              e.shrinkage(),
              e.theta(),
              e.logRate(),
              e.logBenchmark(),
              e.rate());
      Fit fit = Fit.of(channel.brief(), channel.profile());
      assertThat(
              new Standing(other, standing.cost(), standing.deductions())
                  .score(fit, channel.weights())
                  .interval())
          .isEqualTo(channel.score().interval());
    });
  }

  // 5 ----------------------------------------------------------------------------------------

  @Test
  void order_changes_nothing() {
    holdsForEach((channel, dice) -> {
      List<Snapshot> snapshots = shuffled(channel.facts().snapshots(), dice);
      Case other =
          new Case(
              channel.benchmark(),
              Given.withSnapshots(channel.facts(), snapshots),
              shuffled(channel.brief(), dice),
              shuffled(channel.profile(), dice),
              channel.weights());
      assertThat(other.standing()).isEqualTo(channel.standing());
      assertSame(channel.score().interval(), other.score().interval());
    });
  }

  @Test
  void a_common_shift_of_all_ages_changes_nothing() {
    holdsForEach((channel, dice) -> {
      int days = dice.nextInt(1000);
      Facts later = each(channel.facts(), s -> Given.aged(s, s.age() + days));
      assertThat(channel.with(later).score().interval()).isEqualTo(channel.score().interval());
    });
  }

  @Test
  void another_currency_changes_nothing() {
    holdsForEach((channel, dice) -> {
      double rate = Math.exp(dice.nextDouble(-5, 10));
      Benchmark benchmark = channel.benchmark();
      Benchmark exchanged =
          new Benchmark(
              benchmark.overFollowers(),
              benchmark.overViews(),
              benchmark.cost().exchangedAt(rate),
              benchmark.comments());
      OptionalDouble price = channel.facts().price();
      Facts facts =
          price.isEmpty()
              ? channel.facts()
              : Given.priced(channel.facts(), price.getAsDouble() * rate);
      Case other =
          new Case(exchanged, facts, channel.brief(), channel.profile(), channel.weights());
      assertSame(channel.score().interval(), other.score().interval());
    });
  }

  @Test
  void other_creators_change_nothing() {
    ScoreModel model = new ScoreModel(Given.TIKTOK);
    Facts ours = Given.facts(Given.withViews(Given.snapshot(3, 40_000, 2_100), 33_000));
    Standing alone = model.standing(ours);
    holdsForEach((channel, dice) -> {
      model.standing(channel.facts());
      assertThat(model.standing(ours)).isEqualTo(alone);
    });
  }

  private static <T> List<T> shuffled(List<T> ordered, RandomGenerator dice) {
    List<T> shuffled = new ArrayList<>(ordered);
    Collections.shuffle(shuffled, Random.from(dice));
    return shuffled;
  }

  private static void assertSame(Interval one, Interval other) {
    assertThat(other.point()).isCloseTo(one.point(), within(ROUNDING));
    assertThat(other.lo()).isCloseTo(one.lo(), within(ROUNDING));
    assertThat(other.hi()).isCloseTo(one.hi(), within(ROUNDING));
  }

  private static Facts each(Facts facts, UnaryOperator<Snapshot> change) {
    return Given.withSnapshots(facts, facts.snapshots().stream().map(change).toList());
  }
}
