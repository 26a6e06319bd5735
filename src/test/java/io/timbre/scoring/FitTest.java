package io.timbre.scoring;

import static io.timbre.scoring.Given.niche;
import static io.timbre.scoring.RandomChannels.holdsForEach;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
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
  void a_niche_below_the_asked_one_is_the_asked_one() {
    Fit fit = Fit.of(BAKING, List.of(niche(1, "food", "baking", "bread")));
    assertThat(fit.interval().point()).isEqualTo(100);
  }

  @Test
  void a_niche_beside_or_above_the_asked_one_serves_a_part_of_it() {
    List<NicheShare> glutenFree = List.of(niche(1, "food", "baking", "gluten-free-baking"));
    double oneStepShort = 100 * Math.pow(2.0 / 3, 3);
    assertThat(Fit.of(glutenFree, BAKING).interval().point())
        .isCloseTo(oneStepShort, within(1e-12));
    assertThat(Fit.of(glutenFree, List.of(niche(1, "food", "baking", "pastry"))).interval().point())
        .isCloseTo(oneStepShort, within(1e-12));
  }

  @Test
  void a_quarter_of_the_posts_is_enough_to_cover_a_brief_and_less_counts_in_part() {
    List<NicheShare> eighth = List.of(niche(0.125, "food", "baking"), niche(0.8, "technology"));
    assertThat(Fit.of(BAKING, eighth).coverage()).hasValue(0.5);
    List<NicheShare> half = List.of(niche(0.5, "food", "baking"));
    assertThat(Fit.of(BAKING, half).coverage()).hasValue(1);
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
  void serving_is_1_for_what_lies_within_the_asked_niche_and_0_across_first_levels() {
    holdsForEach((channel, dice) -> {
      List<String> asked = RandomChannels.path(dice);
      List<String> offered = RandomChannels.path(dice);
      double serves = Fit.serves(asked, offered);
      assertThat(serves).isBetween(0.0, 1.0);
      assertThat(serves == 1).isEqualTo(isWithin(asked, offered));
      assertThat(serves == 0).isEqualTo(!asked.getFirst().equals(offered.getFirst()));
    });
  }

  private static boolean isWithin(List<String> asked, List<String> offered) {
    return offered.size() >= asked.size() && offered.subList(0, asked.size()).equals(asked);
  }

  @Test
  void sharing_more_of_the_asked_path_never_serves_less() {
    holdsForEach((channel, dice) -> {
      List<String> asked = RandomChannels.path(dice);
      double before = 0;
      for (int shared = 1; shared <= asked.size(); shared++) {
        List<String> offered = new ArrayList<>(asked.subList(0, shared));
        offered.add("elsewhere");
        double serves = Fit.serves(asked, offered);
        assertThat(serves).isGreaterThan(before);
        before = serves;
      }
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
