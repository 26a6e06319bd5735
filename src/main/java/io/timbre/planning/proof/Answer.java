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
   * @param duals by rule and by audience, null when never relaxed
   */
  record End(
      Plan.Status status,
      int @Nullable [] chosen,
      double bound,
      int[] conflict,
      @Nullable Duals duals)
      implements Answer {}

  /**
   * Dual values of the relaxation.
   *
   * @param ofRules by rule; 0 where a rule is no row
   * @param slopes by audience, people that one contact per person more would add
   */
  record Duals(double[] ofRules, double[] slopes) implements Serializable {}
}
