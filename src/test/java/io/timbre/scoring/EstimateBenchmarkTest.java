package io.timbre.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a catalogue teaches about what is usual. */
class EstimateBenchmarkTest {

  private static final RateBenchmark SEED = Seed.of("INSTAGRAM").overFollowers();
  private static final double DELTA = 0.17;

  /** A catalogue drawn as the model says channels are, around a truth to be found again. */
  private record Catalogue(double[] logFollowers, double[] x, double[] n) {

    static Catalogue drawn(RateBenchmark truth, int channels, RandomGenerator random) {
      double[] logFollowers = new double[channels];
      double[] x = new double[channels];
      double[] n = new double[channels];
      for (int i = 0; i < channels; i++) {
        logFollowers[i] = random.nextDouble(Math.log(1e3), Math.log(1e7));
        n[i] = 3 + random.nextInt(10);
        x[i] =
            truth.usualLogRate(Math.exp(logFollowers[i]))
                + truth.tau() * random.nextGaussian()
                + truth.s() / Math.sqrt(n[i]) * random.nextGaussian();
      }
      return new Catalogue(logFollowers, x, n);
    }

    Catalogue times(double rate) {
      double[] scaled = Arrays.stream(x).map(value -> value + Math.log(rate)).toArray();
      return new Catalogue(logFollowers, scaled, n);
    }

    Catalogue withFakes(int oneIn) {
      double[] faked = x.clone();
      for (int i = 0; i < faked.length; i += oneIn) {
        faked[i] += 6;
      }
      return new Catalogue(logFollowers, faked, n);
    }

    Catalogue overViews() {
      return new Catalogue(new double[x.length], x, n);
    }

    RateBenchmark estimate() {
      return EstimateBenchmark.from(logFollowers, x, n, DELTA, SEED);
    }
  }

  private static RandomGenerator random() {
    return new SplittableRandom(20_261_122);
  }

  @Test
  void finds_again_what_the_channels_were_drawn_from() {
    RateBenchmark truth = new RateBenchmark(0.04, 0.31, 0.55, 0.75, 0.02, 0.99, 0.17);
    RateBenchmark found = Catalogue.drawn(truth, 20_000, random()).estimate();
    assertThat(found.m0()).isCloseTo(truth.m0(), within(0.001));
    assertThat(found.g()).isCloseTo(truth.g(), within(0.01));
    assertThat(found.tau()).isCloseTo(truth.tau(), within(0.03));
    assertThat(found.s()).isEqualTo(SEED.s());
    assertThat(found.delta()).isEqualTo(DELTA);
  }

  @Test
  void the_middle_and_spread_are_those_of_all_channels_whatever_their_size() {
    RateBenchmark truth = new RateBenchmark(0.04, 0.15, 0.55, 0.75, 1, 1, 1);
    RateBenchmark found = Catalogue.drawn(truth, 20_000, random()).estimate();
    double middleSize = Math.sqrt(1e3 * 1e7);
    assertThat(found.middle()).isCloseTo(Math.exp(truth.usualLogRate(middleSize)), within(0.001));
    // Logarithms of sizes are drawn evenly, over a range of ln 10⁴.
    double ofSizes = truth.g() * Math.log(1e4) / Math.sqrt(12);
    assertThat(found.spread()).isCloseTo(Math.hypot(truth.tau(), ofSizes), within(0.04));
  }

  @Test
  void all_channels_never_differ_by_less_than_those_of_one_size() {
    RandomGenerator random = random();
    for (int drawn = 0; drawn < 100; drawn++) {
      RateBenchmark found = Catalogue.drawn(SEED, 40, random).estimate();
      assertThat(found.spread()).isGreaterThanOrEqualTo(found.tau());
    }
  }

  /** Changes of periods that drift so far, seen through so many posts on either side. */
  private static double[] changes(double drift, int pairs, int posts, RandomGenerator random) {
    double sd = Math.sqrt(2 * drift * drift + SEED.s() * SEED.s() * 2 / posts);
    return IntStream.range(0, pairs).mapToDouble(i -> 0.4 + sd * random.nextGaussian()).toArray();
  }

  private static double[] perPosts(int pairs, int posts) {
    return IntStream.range(0, pairs).mapToDouble(i -> 2.0 / posts).toArray();
  }

  @Test
  void finds_again_how_far_periods_drift_whatever_the_whole_platform_did() {
    double[] changes = changes(0.3, 20_000, 12, random());
    double[] perPosts = perPosts(20_000, 12);
    double delta = EstimateBenchmark.delta(changes, perPosts, SEED);
    assertThat(delta).isCloseTo(0.3, within(0.01));
    double[] later = Arrays.stream(changes).map(change -> change - 1).toArray();
    assertThat(EstimateBenchmark.delta(later, perPosts, SEED)).isCloseTo(delta, within(1e-9));
  }

  @Test
  void a_tenth_of_fake_changes_barely_moves_the_drift() {
    double[] changes = changes(0.3, 20_000, 12, random());
    for (int i = 0; i < changes.length; i += 10) {
      changes[i] += 6;
    }
    assertThat(EstimateBenchmark.delta(changes, perPosts(20_000, 12), SEED))
        .isCloseTo(0.3, within(0.08));
  }

  @Test
  void periods_always_drift_a_little() {
    assertThat(EstimateBenchmark.delta(new double[40], perPosts(40, 12), SEED))
        .isCloseTo(0.05, within(1e-12));
  }

  @Test
  void fewer_than_thirty_changes_leave_the_drift_of_the_seed() {
    double[] changes = changes(0.4, 30, 12, random());
    assertThat(EstimateBenchmark.delta(Arrays.copyOf(changes, 29), perPosts(29, 12), SEED))
        .isEqualTo(SEED.delta());
    assertThat(EstimateBenchmark.delta(changes, perPosts(30, 12), SEED)).isNotEqualTo(SEED.delta());
  }

  @Test
  void a_tenth_of_fake_accounts_barely_moves_it() {
    Catalogue honest = Catalogue.drawn(SEED, 20_000, random());
    RateBenchmark clean = honest.estimate();
    RateBenchmark faked = honest.withFakes(10).estimate();
    assertThat(faked.m0()).isCloseTo(clean.m0(), within(0.15 * clean.m0()));
    assertThat(faked.g()).isCloseTo(clean.g(), within(0.01));
    assertThat(faked.tau()).isCloseTo(clean.tau(), within(0.15));
  }

  @Test
  void fewer_than_thirty_channels_leave_the_seed_as_it_is() {
    assertThat(Catalogue.drawn(SEED, 29, random()).estimate()).isSameAs(SEED);
    assertThat(Catalogue.drawn(SEED, 30, random()).estimate()).isNotEqualTo(SEED);
  }

  @Test
  void rates_twice_as_high_double_m0_and_nothing_else() {
    Catalogue catalogue = Catalogue.drawn(SEED, 5_000, random());
    RateBenchmark once = catalogue.estimate();
    RateBenchmark twice = catalogue.times(2).estimate();
    assertThat(twice.m0()).isCloseTo(2 * once.m0(), within(1e-9));
    assertThat(twice.g()).isCloseTo(once.g(), within(1e-9));
    assertThat(twice.tau()).isCloseTo(once.tau(), within(1e-9));
  }

  @Test
  void over_views_size_has_no_say() {
    RateBenchmark truth = new RateBenchmark(0.05, 0, 0.4, 0.75, 0.05, 0.4, 0.2);
    RandomGenerator random = random();
    for (int drawn = 0; drawn < 20; drawn++) {
      RateBenchmark found = Catalogue.drawn(truth, 5_000, random).overViews().estimate();
      assertThat(found.g()).isZero();
      assertThat(found.m0()).isCloseTo(truth.m0(), within(0.003));
    }
  }

  @Test
  void g_stays_between_0_and_95_percent_whatever_the_channels_show() {
    double[] logFollowers = IntStream.range(0, 100).mapToDouble(i -> 7 + i / 10.0).toArray();
    double[] rising = Arrays.stream(logFollowers).map(f -> -9 + 0.5 * f).toArray();
    double[] plunging = Arrays.stream(logFollowers).map(f -> 9 - 1.5 * f).toArray();
    double[] n = IntStream.range(0, 100).mapToDouble(i -> 12).toArray();
    assertThat(EstimateBenchmark.from(logFollowers, rising, n, DELTA, SEED).g()).isZero();
    assertThat(EstimateBenchmark.from(logFollowers, plunging, n, DELTA, SEED).g()).isEqualTo(0.95);
  }

  @Test
  void channels_never_differ_by_less_than_a_fifth() {
    double[] same = IntStream.range(0, 40).mapToDouble(i -> -3.5).toArray();
    double[] n = IntStream.range(0, 40).mapToDouble(i -> 12).toArray();
    RateBenchmark found = EstimateBenchmark.from(new double[40], same, n, DELTA, SEED);
    assertThat(found.tau()).isEqualTo(0.2);
    assertThat(found.m0()).isCloseTo(Math.exp(-3.5), within(1e-12));
  }

  @Test
  void no_other_line_lies_nearer_to_the_channels() {
    RandomGenerator random = random();
    for (int drawn = 0; drawn < 200; drawn++) {
      Catalogue few = Catalogue.drawn(SEED, 30 + random.nextInt(30), random);
      double best = distance(few, few.estimate().g());
      for (double g = 0; g <= 0.95; g += 0.005) {
        assertThat(best).isLessThanOrEqualTo(distance(few, g) + 1e-6);
      }
    }
  }

  /** Sum of absolute distances from the best line of this fall. */
  private static double distance(Catalogue channels, double g) {
    double[] levels =
        IntStream.range(0, channels.x().length)
            .mapToDouble(i -> channels.x()[i] + g * channels.logFollowers()[i])
            .sorted()
            .toArray();
    double median = levels[levels.length / 2];
    return Arrays.stream(levels).map(level -> Math.abs(level - median)).sum();
  }

  @Test
  void leaves_the_figures_it_was_given_as_they_were() {
    Catalogue catalogue = Catalogue.drawn(SEED, 100, random());
    Catalogue copy =
        new Catalogue(
            catalogue.logFollowers().clone(), catalogue.x().clone(), catalogue.n().clone());
    catalogue.estimate();
    assertThat(catalogue.x()).containsExactly(copy.x());
    assertThat(catalogue.logFollowers()).containsExactly(copy.logFollowers());
    assertThat(catalogue.n()).containsExactly(copy.n());
  }

  @Test
  void cost_is_the_median_of_thirty_known_prices_and_more_and_its_floor_their_tenth_percentile() {
    CostBenchmark seed = Seed.of("INSTAGRAM").cost();
    double[] thirty = IntStream.rangeClosed(1, 30).mapToDouble(i -> i).toArray();
    double[] fewer = IntStream.rangeClosed(1, 29).mapToDouble(i -> i).toArray();
    assertThat(EstimateBenchmark.from(thirty, fewer, fewer, seed))
        .isEqualTo(new CostBenchmark(15.5, seed.pricePerFollower(), seed.leastEstimate()));
    assertThat(EstimateBenchmark.from(fewer, thirty, fewer, seed))
        .isEqualTo(new CostBenchmark(seed.medianCost(), 15.5, seed.leastEstimate()));
    assertThat(EstimateBenchmark.from(fewer, fewer, thirty, seed).leastEstimate())
        .isCloseTo(3.9, within(1e-12));
  }

  @Test
  void comments_are_judged_from_thirty_channels_on() {
    double[] ratios = random().doubles(30, -5, -3).toArray();
    assertThat(EstimateBenchmark.from(Arrays.copyOf(ratios, 29))).isEmpty();
    CommentBenchmark found = EstimateBenchmark.from(ratios).orElseThrow();
    assertThat(found.median()).isBetween(-4.4, -3.6);
    assertThat(found.sd()).isBetween(0.5, 1.0);
  }

  @Test
  void refuses_figures_that_do_not_belong_together() {
    double[] two = {1, 2};
    double[] three = {1, 2, 3};
    refuses("logFollowers, x and n", () -> EstimateBenchmark.from(two, three, three, DELTA, SEED));
    double[] gap = {1, Double.NaN};
    refuses("x", () -> EstimateBenchmark.from(two, gap, two, DELTA, SEED));
    refuses("n", () -> EstimateBenchmark.from(two, two, new double[] {1, 0}, DELTA, SEED));
    refuses("changes and perPosts", () -> EstimateBenchmark.delta(two, three, SEED));
    refuses("changes", () -> EstimateBenchmark.delta(gap, two, SEED));
    refuses("perPosts", () -> EstimateBenchmark.delta(two, new double[] {1, 0}, SEED));
  }

  private static void refuses(String figure, Runnable wrong) {
    assertThatIllegalArgumentException()
        .isThrownBy(wrong::run)
        .withMessageStartingWith(figure + " must ");
  }
}
