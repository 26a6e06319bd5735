package io.timbre.solver.problem;

/**
 * The progress of a proof.
 *
 * @param phase the step that comes next
 * @param soFar the best plan and the lowest bound known
 */
public record Progress(Phase phase, Plan soFar) {

  /** The steps of a proof, in order. */
  public enum Phase {
    /** Draws a good plan by greedy choice and exchanges. */
    SKETCH,
    /** Determines how much any plan could be worth if offers could be booked in part. */
    RELAX,
    /** Looks for a better plan among the most promising offers. */
    IMPROVE,
    /** Searches the remaining offers until no plan can be better. */
    PROVE,
    /** Determines which limits contradict each other. */
    EXPLAIN
  }
}
