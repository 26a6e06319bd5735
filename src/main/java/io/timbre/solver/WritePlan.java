package io.timbre.solver;

import io.timbre.solver.model.Instance;
import io.timbre.solver.model.SimpleBound;
import io.timbre.solver.problem.Constraint;
import io.timbre.solver.problem.Offer;
import io.timbre.solver.problem.Plan;
import io.timbre.solver.problem.Plan.Status;
import io.timbre.solver.problem.Problem;
import io.timbre.solver.proof.Answer;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns a numeric result into a plan, after checking it against every limit once more. */
final class WritePlan {

  private static final int[] NONE = {};

  private final Problem problem;
  private final Instance instance;
  private final List<Constraint> constraints;
  private final double simpleBound;
  private final long start = System.nanoTime();

  WritePlan(Problem problem, Instance instance) {
    this.problem = problem;
    this.instance = instance;
    this.constraints = problem.limits().constraints();
    this.simpleBound = SimpleBound.of(instance);
  }

  Plan sketch(int[] chosen) {
    return open(chosen, simpleBound);
  }

  /**
   * Returns a plan that is not proven to be the best, or one of unknown status if nothing was
   * found.
   */
  Plan open(int @Nullable [] chosen, double bound) {
    Status status = chosen == null ? Status.UNKNOWN : Status.FEASIBLE;
    return plan(status, chosen, bound, NONE);
  }

  Plan end(Answer.End end) {
    return plan(end.status(), end.chosen(), end.bound(), end.conflict());
  }

  private Plan plan(Status status, int @Nullable [] known, double bound, int[] conflict) {
    int[] chosen = known == null ? NONE : known;
    if (known != null && !instance.allows(chosen)) {
      throw new IllegalStateException("A plan was found that breaks a limit");
    }
    List<Offer> offers = Arrays.stream(chosen).mapToObj(problem.offers()::get).toList();
    double worth = instance.worth(chosen);
    return new Plan(
        status,
        offers,
        worth,
        status == Status.INFEASIBLE ? 0 : Math.max(worth, Math.min(bound, simpleBound)),
        offers.stream().map(Offer::price).reduce(BigDecimal.ZERO, BigDecimal::add),
        (System.nanoTime() - start) / 1e9,
        Arrays.stream(conflict).mapToObj(constraints::get).toList());
  }
}
