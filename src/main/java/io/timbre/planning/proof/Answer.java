package io.timbre.planning.proof;

import io.timbre.planning.Plan;
import io.timbre.planning.Progress.Phase;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** What a proof tells: how far it has come, and at last how it ended. */
public sealed interface Answer extends Serializable {

  /**
   * @param chosen the best choice yet, null while none is known
   * @param bound infinite while nothing is known
   */
  record SoFar(Phase phase, int @Nullable [] chosen, double bound) implements Answer {}

  /**
   * @param chosen null when there is none
   * @param conflict indices of rules, none unless infeasible
   */
  record End(Plan.Status status, int @Nullable [] chosen, double bound, int[] conflict)
      implements Answer {}
}
