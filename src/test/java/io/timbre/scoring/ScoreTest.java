package io.timbre.scoring;

import static io.timbre.scoring.Given.facts;
import static io.timbre.scoring.Given.niche;
import static io.timbre.scoring.Given.snapshot;
import static io.timbre.scoring.Given.standing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** The sum, what sets a channel apart, and what is refused. */
class ScoreTest {

  private static final Standing STANDING = standing(facts(snapshot(0, 20_000, 900)));
  private static final List<NicheShare> FOOD = List.of(niche(1, "food"));
  private static final List<NicheShare> TRAVEL = List.of(niche(1, "travel"));

  @Test
  void is_the_weighted_sum_of_its_components() {
    Score score = STANDING.score(Fit.of(FOOD, FOOD), Weights.DEFAULT);
    double e = STANDING.engagement().interval().point();
    double c = STANDING.cost().interval().point();
    assertThat(score.interval().point()).isCloseTo(0.40 * e + 0.40 * 100 + 0.20 * c, within(1e-12));
    assertThat(score.points().fit()).isEqualTo(40);
  }

  @Test
  void without_a_brief_fit_has_no_say() {
    Score score = STANDING.score(Fit.UNKNOWN, Weights.WITHOUT_BRIEF);
    assertThat(score.contributions().fit()).isZero();
    assertThat(score.points().fit()).isZero();
  }

  @Test
  void deductions_take_off_no_more_than_there_is() {
    Interval nothing = new Interval(0, 0, 0);
    Engagement engagement =
        new Engagement(
            nothing,
            0,
            12,
            Basis.FOLLOWERS,
            1,
            -9,
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            STANDING.engagement().rate());
    Standing poor = new Standing(engagement, STANDING.cost(), new Deductions(15, 10));
    Score score = poor.score(Fit.of(FOOD, TRAVEL), new Weights(0.9, 0, 0.1));
    assertThat(score.interval().point()).isZero();
    assertThat(score.contributions().deductions()).isCloseTo(-score.points().sum(), within(1e-9));
  }

  @Test
  void too_few_posts_set_a_channel_apart() {
    assertThat(apart(2.99, 50_000, 80)).isEqualTo(SetApart.FEW_POSTS);
    assertThat(SetApart.of(3, OptionalLong.of(50_000), OptionalDouble.of(80))).isEmpty();
  }

  @Test
  void too_few_followers_set_a_channel_apart_but_unknown_ones_do_not() {
    assertThat(apart(12, 999, 80)).isEqualTo(SetApart.FEW_FOLLOWERS);
    assertThat(SetApart.of(12, OptionalLong.of(1_000), OptionalDouble.of(80))).isEmpty();
    assertThat(SetApart.of(12, OptionalLong.empty(), OptionalDouble.of(80))).isEmpty();
  }

  @Test
  void a_channel_off_the_brief_is_set_apart_but_not_without_a_brief() {
    assertThat(apart(12, 50_000, 24.9)).isEqualTo(SetApart.OFF_BRIEF);
    assertThat(SetApart.of(12, OptionalLong.of(50_000), OptionalDouble.of(25))).isEmpty();
    assertThat(SetApart.of(12, OptionalLong.of(50_000), OptionalDouble.empty())).isEmpty();
  }

  @Test
  void a_score_knows_whether_its_channel_is_set_apart() {
    OptionalLong followers = OptionalLong.of(20_000);
    Score off = STANDING.score(Fit.of(FOOD, TRAVEL), Weights.DEFAULT);
    Score noBrief = STANDING.score(Fit.UNKNOWN, Weights.WITHOUT_BRIEF);
    Snapshot twoPosts = Given.withPosts(snapshot(0, 20_000, 900), OptionalInt.of(2));
    Score thin = standing(facts(twoPosts)).score(Fit.UNKNOWN, Weights.WITHOUT_BRIEF);
    assertThat(off.setApart(followers)).contains(SetApart.OFF_BRIEF);
    assertThat(noBrief.setApart(followers)).isEmpty();
    assertThat(thin.setApart(followers)).contains(SetApart.FEW_POSTS);
  }

  @Test
  void refuses_a_platform_without_a_benchmark_and_names_those_it_knows() {
    assertThatExceptionOfType(UnknownPlatform.class)
        .isThrownBy(() -> Seed.of("MYSPACE"))
        .withMessageContaining("INSTAGRAM, TIKTOK, YOUTUBE")
        .withMessageContaining("MYSPACE");
  }

  @Test
  void refuses_weights_that_do_not_sum_to_one() {
    refuses("sum of weights", () -> new Weights(0.5, 0.4, 0.2));
    refuses("weight of cost", () -> new Weights(0.7, 0.5, -0.2));
    refuses("weight of fit", () -> new Weights(0.5, Double.NaN, 0.5));
  }

  @Test
  void refuses_an_impossible_benchmark() {
    refuses("m0", () -> new RateBenchmark(0, 0.2, 0.6, 0.75, 0.03, 0.7, 0.2));
    refuses("g", () -> new RateBenchmark(0.03, 1, 0.6, 0.75, 0.03, 0.7, 0.2));
    refuses("tau", () -> new RateBenchmark(0.03, 0.2, Double.NaN, 0.75, 0.03, 0.7, 0.2));
    double infinite = Double.POSITIVE_INFINITY;
    refuses("s", () -> new RateBenchmark(0.03, 0.2, 0.6, infinite, 0.03, 0.7, 0.2));
    refuses("middle", () -> new RateBenchmark(0.03, 0.2, 0.6, 0.75, 0, 0.7, 0.2));
    refuses("spread", () -> new RateBenchmark(0.03, 0.2, 0.6, 0.75, 0.03, 0, 0.2));
    refuses("delta", () -> new RateBenchmark(0.03, 0.2, 0.6, 0.75, 0.03, 0.7, 0));
    refuses("pricePerFollower", () -> new CostBenchmark(0.3, 0, 25));
    refuses("leastEstimate", () -> new CostBenchmark(0.3, 0.01, 0));
    refuses("sd", () -> new CommentBenchmark(-4, 0));
  }

  @Test
  void refuses_an_explanation_that_does_not_add_up() {
    Score score = STANDING.score(Fit.UNKNOWN, Weights.DEFAULT);
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new Score(
                score.interval(),
                STANDING,
                Fit.UNKNOWN,
                Weights.DEFAULT,
                new Contributions(1, 2, 3, -4)))
        .withMessageContaining("must sum to the score");
  }

  private static SetApart apart(double posts, long followers, double fit) {
    return SetApart.of(posts, OptionalLong.of(followers), OptionalDouble.of(fit)).orElseThrow();
  }

  private static void refuses(String figure, Runnable wrong) {
    assertThatIllegalArgumentException()
        .isThrownBy(wrong::run)
        .withMessageStartingWith(figure + " must be ");
  }
}
