package io.timbre.scoring;

import static io.timbre.scoring.Given.INSTAGRAM;
import static io.timbre.scoring.Given.facts;
import static io.timbre.scoring.Given.priced;
import static io.timbre.scoring.Given.snapshot;
import static io.timbre.scoring.Given.standing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What people are asked to look at. */
class FlagsTest {

  private static final Snapshot USUAL = snapshot(0, 20_000, 700);

  private static final Benchmark WITH_COMMENTS =
      new Benchmark(
          INSTAGRAM.overFollowers(),
          INSTAGRAM.overViews(),
          INSTAGRAM.cost(),
          Optional.of(new CommentBenchmark(Math.log(0.02), 0.5)));

  @Test
  void a_usual_channel_with_a_price_raises_no_flag() {
    assertThat(flags(priced(facts(USUAL), 300))).isEmpty();
  }

  @Test
  void engagement_far_from_peers_is_flagged_either_way() {
    assertThat(kinds(snapshot(0, 20_000, 18_000)))
        .containsExactly(Flag.Kind.ENGAGEMENT_FAR_ABOVE_PEERS);
    assertThat(kinds(snapshot(0, 20_000, 40)))
        .containsExactly(Flag.Kind.ENGAGEMENT_FAR_BELOW_PEERS);
  }

  @Test
  void engagement_is_far_from_three_and_a_half_deviations_on() {
    double sd = Math.sqrt(0.6 * 0.6 + 0.75 * 0.75 / 12 + 0.25 * 0.25);
    double far = 20_000 * 0.028 * Math.exp(3.5 * sd);
    assertThat(kinds(Given.ofMedians(snapshot(0, 20_000, far * 0.99)))).isEmpty();
    assertThat(kinds(Given.ofMedians(snapshot(0, 20_000, far * 1.01)))).isNotEmpty();
  }

  @Test
  void a_flag_carries_its_evidence() {
    Flag flag = flags(priced(facts(snapshot(0, 20_000, 18_000)), 300)).getFirst();
    Flag.EngagementFarFromPeers far = (Flag.EngagementFarFromPeers) flag;
    assertThat(far.rate()).isCloseTo(0.9, within(0.001));
    assertThat(far.benchmark()).isCloseTo(0.0371, within(0.0001));
    assertThat(far.deviations()).isGreaterThan(3.5);
  }

  @Test
  void comments_outside_what_peers_show_are_flagged() {
    assertThat(comments(10, 500)).isEmpty();
    assertThat(comments(200, 500))
        .map(Flag::kind)
        .containsExactly(Flag.Kind.COMMENTS_OUTSIDE_PEERS);
    assertThat(comments(0, 5_000))
        .map(Flag::kind)
        .containsExactly(Flag.Kind.COMMENTS_OUTSIDE_PEERS);
    Flag.CommentsOutsidePeers outside = (Flag.CommentsOutsidePeers) comments(200, 500).getFirst();
    assertThat(outside.perHundredLikes()).isCloseTo(40, within(0.1));
    assertThat(outside.usual()).isCloseTo(2, within(1e-9));
  }

  @Test
  void unknown_comments_or_likes_are_no_reason_for_a_flag() {
    Facts facts = priced(facts(USUAL), 300);
    OptionalDouble many = OptionalDouble.of(9_000);
    OptionalDouble unknown = OptionalDouble.empty();
    assertThat(Flags.of(facts, standing(facts), WITH_COMMENTS, many, unknown)).isEmpty();
    assertThat(Flags.of(facts, standing(facts), WITH_COMMENTS, unknown, many)).isEmpty();
    assertThat(Flags.of(facts, standing(facts), INSTAGRAM, many, many)).isEmpty();
  }

  @Test
  void figures_over_ninety_days_old_are_flagged_with_their_age() {
    assertThat(flags(priced(facts(Given.aged(USUAL, 90)), 300))).isEmpty();
    assertThat(flags(priced(facts(Given.aged(USUAL, 91)), 300))).containsExactly(new Flag.Old(91));
  }

  @Test
  void untold_posts_are_flagged_where_they_count() {
    Snapshot untold = Given.withPosts(snapshot(40, 20_000, 700), OptionalInt.empty());
    Snapshot covered = Given.aged(untold, 10);
    assertThat(flags(priced(facts(USUAL, untold), 300)))
        .containsExactly(new Flag.PostsUnknown(6, 1));
    assertThat(flags(priced(facts(USUAL, covered), 300))).isEmpty();
  }

  @Test
  void a_price_of_zero_and_an_estimated_one_are_flagged() {
    assertThat(flags(priced(facts(USUAL), 0))).containsExactly(new Flag.PriceZero(1));
    assertThat(flags(facts(USUAL))).containsExactly(new Flag.PriceEstimated(200));
    assertThat(flags(Given.withFollowers(facts(USUAL), OptionalLong.empty()))).isEmpty();
  }

  private static List<Flag.Kind> kinds(Snapshot snapshot) {
    return flags(priced(facts(snapshot), 300)).stream().map(Flag::kind).toList();
  }

  private static List<Flag> flags(Facts facts) {
    OptionalDouble unknown = OptionalDouble.empty();
    return Flags.of(facts, standing(facts), INSTAGRAM, unknown, unknown);
  }

  private static List<Flag> comments(double comments, double likes) {
    Facts facts = priced(facts(USUAL), 300);
    return Flags.of(
        facts,
        standing(facts),
        WITH_COMMENTS,
        OptionalDouble.of(comments),
        OptionalDouble.of(likes));
  }
}
