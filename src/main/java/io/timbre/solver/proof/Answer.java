package io.timbre.solver.proof;

import io.timbre.solver.problem.Plan;
import io.timbre.solver.problem.Progress.Phase;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A message from a proof: its progress, and finally its result. */
public sealed interface Answer extends Serializable {

  /**
   * The progress of a proof.
   *
   * @param phase the step that comes next
   * @param chosen the best choice so far; null if none is known
   * @param bound the lowest bound so far; infinite while nothing is known
   */
  record SoFar(Phase phase, int @Nullable [] chosen, double bound) implements Answer {}

  /**
   * The result of a proof.
   *
   * @param status what is known about the choice
   * @param chosen the best choice; null if there is none
   * @param bound the lowest bound
   * @param conflict indices of the conflicting rules; empty unless infeasible
   */
  record End(Plan.Status status, int @Nullable [] chosen, double bound, int[] conflict)
      implements Answer {}
}
