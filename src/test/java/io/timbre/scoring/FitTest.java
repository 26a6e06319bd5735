package io.timbre.scoring;

import static io.timbre.scoring.Given.niche;
import static io.timbre.scoring.RandomChannels.holdsForEach;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How well a channel fits a brief. */
class FitTest {

  private static final List<NicheShare> BAKING = List.of(niche(1, "food", "baking"));

  @Test
  void a_channel_about_the_brief_and_nothing_else_fits_fully() {
    Fit fit = Fit.of(BAKING, BAKING);
    assertThat(fit.interval()).isEqualTo(new Interval(100, 100, 100));
    assertThat(fit.coverage()).hasValue(1);
    assertThat(fit.focus()).hasValue(1);
  }

  @Test
  void a_channel_about_something_else_does_not_fit() {
    assertThat(Fit.of(BAKING, List.of(niche(1, "travel"))).interval().point()).isZero();
  }

  @Test
  void a_near_niche_fits_in_part() {
    Fit fit = Fit.of(BAKING, List.of(niche(1, "food", "baking", "bread")));
    assertThat(fit.interval().point()).isCloseTo(80, within(1e-12));
  }

  @Test
  void coverage_asks_of_the_brief_and_focus_of_the_channel() {
    Fit fit = Fit.of(BAKING, List.of(niche(0.25, "food", "baking"), niche(0.75, "technology")));
    assertThat(fit.coverage()).hasValue(1);
    assertThat(fit.focus()).hasValue(0.25);
    assertThat(fit.interval().point()).isEqualTo(62.5);
  }

  @Test
  void without_a_brief_or_without_niches_fit_could_be_anything() {
    assertThat(Fit.of(List.of(), BAKING)).isEqualTo(Fit.UNKNOWN);
    assertThat(Fit.of(BAKING, List.of())).isEqualTo(Fit.UNKNOWN);
    assertThat(Fit.UNKNOWN.interval()).isEqualTo(new Interval(50, 0, 100));
  }

  @Test
  void similarity_is_symmetric_and_1_only_for_the_same_niche_and_0_across_first_levels() {
    holdsForEach((channel, dice) -> {
      List<String> u = RandomChannels.path(dice);
      List<String> v = RandomChannels.path(dice);
      double similarity = Fit.similarity(u, v);
      assertThat(similarity).isBetween(0.0, 1.0).isEqualTo(Fit.similarity(v, u));
      assertThat(similarity == 1).isEqualTo(u.equals(v));
      assertThat(similarity == 0).isEqualTo(!u.getFirst().equals(v.getFirst()));
    });
  }

  @Test
  void refuses_shares_that_do_not_add_up() {
    List<NicheShare> half = List.of(niche(0.5, "food"));
    List<NicheShare> twice = List.of(niche(1, "food"), niche(1, "travel"));
    refuses("sum of brief", () -> Fit.of(half, BAKING));
    refuses("sum of brief", () -> Fit.of(twice, BAKING));
    refuses("sum of niches", () -> Fit.of(BAKING, twice));
    refuses("share of food > baking", () -> niche(1.1, "food", "baking"));
    refuses("share of food", () -> niche(Double.NaN, "food"));
    refuses("path", () -> niche(1));
    refuses("path", () -> niche(1, "food", " "));
  }

  private static void refuses(String figure, Runnable wrong) {
    assertThatIllegalArgumentException()
        .isThrownBy(wrong::run)
        .withMessageStartingWith(figure + " must ");
  }
}
