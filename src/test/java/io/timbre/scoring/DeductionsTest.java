package io.timbre.scoring;

import static io.timbre.scoring.Given.facts;
import static io.timbre.scoring.Given.snapshot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What takes points off, and what does not. */
class DeductionsTest {

  private static final IntToDoubleFunction STEADY = month -> 500;

  /** A jump of 60 % between the fourth and the fifth of so many months, oldest first. */
  private static Facts jumped(int months, double jump, IntToDoubleFunction engagements) {
    return facts(
        IntStream.range(0, months)
            .mapToObj(month -> {
              double followers = 50_000 * Math.pow(1.005, month) * (month < 4 ? 1 : jump);
              int age = 30 * (months - 1 - month);
              return snapshot(age, Math.round(followers), engagements.applyAsDouble(month));
            })
            .toArray(Snapshot[]::new));
  }

  @Test
  void followers_that_engagement_did_not_follow_cost_fifteen_points() {
    Deductions deductions = Deductions.of(jumped(12, 1.6, STEADY));
    FollowerJump jump = deductions.jump().orElseThrow();
    assertThat(deductions.growth()).isEqualTo(15);
    assertThat(jump.growth()).isCloseTo(0.608, within(0.001));
    assertThat(jump.fromAge()).isEqualTo(240);
    assertThat(jump.toAge()).isEqualTo(210);
    assertThat(jump.engagementChange()).hasValue(0);
  }

  @Test
  void a_jump_that_engagement_followed_is_an_audience() {
    assertThat(Deductions.of(jumped(12, 1.6, month -> month < 4 ? 500 : 800)).jump()).isEmpty();
  }

  @Test
  void a_jump_with_engagement_unknown_on_one_side_was_not_followed() {
    Facts jumped = jumped(12, 1.6, STEADY);
    Facts hidden =
        Given.withSnapshots(
            jumped,
            jumped.snapshots().stream()
                .map(s -> s.age() < 240 ? Given.withHiddenLikes(s) : s)
                .toList());
    assertThat(Deductions.of(hidden).growth()).isEqualTo(15);
    assertThat(Deductions.of(hidden).jump().orElseThrow().engagementChange()).isEmpty();
  }

  @Test
  void fewer_than_eight_steps_are_no_history_to_stand_out_of() {
    assertThat(Deductions.of(jumped(8, 1.6, STEADY)).growth()).isZero();
    assertThat(Deductions.of(jumped(9, 1.6, STEADY)).growth()).isEqualTo(15);
  }

  @Test
  void steady_growth_and_losses_cost_nothing() {
    assertThat(Deductions.of(jumped(24, 1, STEADY)).growth()).isZero();
    assertThat(Deductions.of(jumped(24, 0.5, STEADY)).growth()).isZero();
  }

  @Test
  void a_gain_under_two_percent_is_nobodys_purchase_however_sudden() {
    assertThat(Deductions.of(jumpedOvernight(1.019)).growth()).isZero();
    assertThat(Deductions.of(jumpedOvernight(1.021)).growth()).isEqualTo(15);
  }

  /** Ten days without any change but a jump from the fifth to the sixth. */
  private static Facts jumpedOvernight(double jump) {
    return facts(
        IntStream.range(0, 10)
            .mapToObj(age -> snapshot(age, age < 5 ? Math.round(100_000 * jump) : 100_000, 500))
            .toArray(Snapshot[]::new));
  }

  @Test
  void between_usual_and_absurd_the_points_rise_with_z() {
    Deductions deductions = Deductions.of(jumped(12, 1.25, STEADY));
    double z = deductions.jump().orElseThrow().z();
    assertThat(z).isBetween(3.5, 7.0);
    assertThat(deductions.growth()).isCloseTo(15 * (z - 3.5) / 3.5, within(1e-12));
  }

  @Test
  void a_usual_ad_load_costs_nothing_and_a_heavy_one_ten_points() {
    Facts channel = facts(snapshot(0, 20_000, 500));
    assertThat(Deductions.of(Given.sponsored(channel, 8, 40)).saturation()).isZero();
    assertThat(Deductions.of(Given.sponsored(channel, 40, 40)).saturation()).isEqualTo(10);
    assertThat(Deductions.of(Given.sponsored(channel, 21, 39)).saturation())
        .isCloseTo(10 * (22.0 / 44 - 0.30) / 0.40, within(1e-12));
  }

  @Test
  void an_unknown_ad_load_is_unknown_not_zero() {
    Facts channel = facts(snapshot(0, 20_000, 500));
    assertThat(Deductions.of(channel).adLoad()).isEmpty();
    assertThat(Deductions.of(Given.sponsored(channel, 0, 0)).adLoad()).isEmpty();
    assertThat(Deductions.of(Given.sponsored(channel, 0, 10)).adLoad()).contains(new AdLoad(0, 10));
  }

  @Test
  void together_they_take_off_twenty_five_at_most() {
    Deductions both = Deductions.of(Given.sponsored(jumped(12, 1.6, STEADY), 40, 40));
    assertThat(both.total()).isEqualTo(25);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Deductions(15.1, 0))
        .withMessageContaining("growth");
  }
}
