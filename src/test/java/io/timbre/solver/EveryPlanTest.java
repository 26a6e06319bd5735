package io.timbre.solver;

import static io.timbre.solver.RandomProblems.holdsForEach;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.timbre.solver.problem.Constraint;
import io.timbre.solver.problem.Offer;
import io.timbre.solver.problem.Plan;
import io.timbre.solver.problem.Plan.Status;
import io.timbre.solver.problem.Problem;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What holds of every plan, held against trying every choice. */
class EveryPlanTest {

  private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);
  private static final double ROUNDING = 1e-9;

  private static final Planner PLANNER = new Planner();

  @AfterAll
  static void close() {
    PLANNER.close();
  }

  private static Plan prove(Problem problem) {
    return PLANNER.prove(problem, LONG_ENOUGH, _ -> {}).await();
  }

  @Test
  void it_is_the_best_there_is_or_there_is_none() {
    holdsForEach(
        2_000,
        problem -> {
          OptionalDouble best = new EveryChoice(problem).best();
          Plan plan = prove(problem);
          assertThat(plan.status())
              .isEqualTo(best.isPresent() ? Status.OPTIMAL : Status.INFEASIBLE);
          best.ifPresent(value ->
              assertThat(plan.value()).isCloseTo(value, within(ROUNDING * Math.max(1, value))));
        });
  }

  @Test
  void it_keeps_every_limit_to_the_last_cent_and_says_what_it_comes_to() {
    holdsForEach(
        600,
        12,
        problem -> {
          Plan plan = prove(problem);
          if (plan.exists()) {
            assertThat(EveryChoice.keeps(plan.chosen(), problem.limits().constraints())).isTrue();
            assertThat(plan.value())
                .isCloseTo(
                    new EveryChoice(problem).value(plan.chosen()),
                    within(ROUNDING * Math.max(1, plan.value())));
            assertThat(plan.bound()).isGreaterThanOrEqualTo(plan.value());
            assertThat(plan.gap()).isLessThanOrEqualTo(ROUNDING);
            assertThat(plan.spend())
                .isEqualByComparingTo(
                    plan.chosen().stream()
                        .map(Offer::price)
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
          }
        });
  }

  @Test
  void it_is_never_behind_the_sketch_which_keeps_every_limit_too() {
    holdsForEach(
        600,
        12,
        problem ->
            PLANNER
                .sketch(problem)
                .ifPresent(sketch -> {
                  assertThat(EveryChoice.keeps(sketch.chosen(), problem.limits().constraints()))
                      .isTrue();
                  assertThat(sketch.bound())
                      .isGreaterThanOrEqualTo(new EveryChoice(problem).best().getAsDouble());
                  assertThat(prove(problem).value()).isGreaterThanOrEqualTo(sketch.value());
                }));
  }

  @Test
  void a_conflict_is_a_smallest_set_of_limits_that_no_choice_keeps() {
    holdsForEach(
        700,
        8,
        problem -> {
          List<Constraint> conflict = prove(problem).conflict();
          EveryChoice every = new EveryChoice(problem);
          if (every.best().isPresent()) {
            assertThat(conflict).isEmpty();
          } else {
            assertThat(every.canKeep(conflict)).isFalse();
            assertThat(conflict).hasSize(every.fewestInConflict().getAsInt());
            for (Constraint one : conflict) {
              List<Constraint> others = new ArrayList<>(conflict);
              others.remove(one);
              assertThat(every.canKeep(others)).as("without %s", one).isTrue();
            }
          }
        });
  }

  @Test
  void by_reach_it_is_the_best_there_is_as_well() {
    holdsForEach(
        300,
        8,
        valued -> {
          Problem problem = RandomProblems.byReach(valued);
          OptionalDouble best = new EveryChoice(problem).best();
          Plan plan = prove(problem);
          assertThat(plan.exists()).isEqualTo(best.isPresent());
          best.ifPresent(value -> {
            assertThat(plan.status()).isEqualTo(Status.OPTIMAL);
            assertThat(plan.value()).isCloseTo(value, within(1e-6 * Math.max(1, value)));
          });
        });
  }

  @Test
  void the_gap_only_shrinks_on_the_way() {
    holdsForEach(
        200,
        problem -> {
          List<Plan> seen = new ArrayList<>();
          Plan last = PLANNER.prove(problem, LONG_ENOUGH, step -> seen.add(step.soFar())).await();
          seen.add(last);
          for (int i = 1; i < seen.size() && last.exists(); i++) {
            assertThat(seen.get(i).value()).isGreaterThanOrEqualTo(seen.get(i - 1).value());
            assertThat(seen.get(i).bound()).isLessThanOrEqualTo(seen.get(i - 1).bound());
          }
        });
  }
}
