package io.timbre.scoring;

import static io.timbre.scoring.Given.INSTAGRAM;
import static io.timbre.scoring.Given.facts;
import static io.timbre.scoring.Given.snapshot;
import static io.timbre.scoring.Given.standing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What a snapshot may hold, and what a channel's snapshots say together. */
class SnapshotTest {

  private static final Snapshot TODAY = snapshot(0, 20_000, 500);

  @Test
  void a_hidden_like_count_is_unknown_not_zero() {
    Standing hidden = standing(facts(Given.withHiddenLikes(TODAY)));
    Standing nobodyLikedIt = standing(facts(Given.withEngagements(TODAY, OptionalDouble.of(0))));
    assertThat(hidden.engagement().interval().point()).isEqualTo(50);
    assertThat(nobodyLikedIt.engagement().interval().point()).isLessThan(5);
  }

  @Test
  void posts_that_nobody_told_count_as_six() {
    assertThat(n(Given.withPosts(TODAY, OptionalInt.empty()))).isEqualTo(6);
    assertThat(n(Given.withPosts(TODAY, OptionalInt.of(0)))).isEqualTo(6);
  }

  @Test
  void overlapping_windows_count_once() {
    assertThat(n(TODAY, snapshot(29, 20_000, 500))).isEqualTo(12);
    assertThat(n(TODAY, snapshot(30, 20_000, 500))).isGreaterThan(20);
  }

  @Test
  void a_window_that_nobody_told_spans_thirty_days() {
    Snapshot untold = Given.withWindow(TODAY, OptionalInt.of(0));
    assertThat(n(untold, snapshot(29, 20_000, 500))).isEqualTo(12);
    assertThat(n(untold, snapshot(30, 20_000, 500))).isGreaterThan(20);
  }

  @Test
  void a_snapshot_with_hidden_likes_covers_nothing() {
    assertThat(n(Given.withHiddenLikes(TODAY), snapshot(1, 20_000, 500))).isEqualTo(12);
  }

  @Test
  void what_is_over_180_days_behind_the_newest_says_nothing() {
    assertThat(n(TODAY, snapshot(180, 20_000, 500))).isGreaterThan(12);
    assertThat(n(TODAY, snapshot(181, 20_000, 500))).isEqualTo(12);
  }

  @Test
  void a_post_loses_half_its_weight_in_sixty_days() {
    double mass = 12 + 12 * 0.5;
    double squares = 12 + 12 * 0.25;
    assertThat(n(TODAY, snapshot(60, 20_000, 500))).isCloseTo(mass * mass / squares, within(1e-12));
  }

  @Test
  void views_of_zero_are_unknown() {
    Snapshot noViews = Given.withViews(TODAY, 0);
    assertThat(new ScoreModel(Given.TIKTOK).standing(facts(noViews)).engagement().basis())
        .isEqualTo(Basis.FOLLOWERS);
  }

  @Test
  void a_platform_without_a_benchmark_over_views_is_measured_over_followers() {
    Snapshot viewed = Given.withViews(TODAY, 9_000);
    assertThat(new ScoreModel(Given.TIKTOK).standing(facts(viewed)).engagement().basis())
        .isEqualTo(Basis.VIEWS);
    assertThat(new ScoreModel(INSTAGRAM).standing(facts(viewed)).engagement().basis())
        .isEqualTo(Basis.FOLLOWERS);
  }

  @Test
  void a_snapshot_without_followers_is_evidence_for_cost_alone() {
    Snapshot nobody = Given.withFollowers(TODAY, OptionalLong.of(0));
    Standing standing = standing(Given.priced(facts(nobody), 200));
    assertThat(standing.engagement().n()).isZero();
    assertThat(standing.cost().perEngagement()).isPresent();
  }

  @Test
  void medians_are_not_corrected_as_means_are() {
    Standing means = standing(facts(TODAY));
    Standing medians = standing(facts(Given.ofMedians(TODAY)));
    assertThat(medians.engagement().logRate().orElseThrow())
        .isCloseTo(means.engagement().logRate().orElseThrow() + 0.75 * 0.75 / 2, within(1e-12));
  }

  @Test
  void more_engagements_than_followers_is_unusual_but_possible() {
    assertThatNoException().isThrownBy(() -> standing(facts(snapshot(0, 100, 1_000_000))));
  }

  @Test
  void refuses_what_cannot_be_and_names_it() {
    refuses("age", () -> snapshot(-1, 1, 1));
    refuses("followers", () -> snapshot(0, -1, 1));
    refuses("engagements", () -> snapshot(0, 1, Double.NaN));
    refuses("engagements", () -> snapshot(0, 1, Double.POSITIVE_INFINITY));
    refuses("engagements", () -> snapshot(0, 1, -0.1));
    refuses("views", () -> Given.withViews(TODAY, -3));
    refuses("posts", () -> Given.withPosts(TODAY, OptionalInt.of(-6)));
    refuses("windowDays", () -> Given.withWindow(TODAY, OptionalInt.of(-30)));
    refuses("price", () -> Given.priced(facts(TODAY), -1));
    refuses("price", () -> Given.priced(facts(TODAY), Double.NaN));
    refuses("followers", () -> Given.withFollowers(facts(TODAY), OptionalLong.of(-1)));
    refuses("sponsoredPosts", () -> Given.sponsored(facts(TODAY), -1, 10));
    refuses("measuredPosts", () -> Given.sponsored(facts(TODAY), 1, -10));
  }

  @Test
  void refuses_two_snapshots_of_one_day() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> facts(snapshot(7, 20_000, 500), snapshot(7, 20_000, 900)))
        .withMessageContaining("different days")
        .withMessageContaining("7");
  }

  private static double n(Snapshot... snapshots) {
    return standing(facts(snapshots)).engagement().n();
  }

  private static void refuses(String figure, Runnable wrong) {
    assertThatIllegalArgumentException()
        .isThrownBy(wrong::run)
        .withMessageStartingWith(figure + " must be ");
  }
}
