package io.timbre.planning;

/**
 * How far a proof has come.
 *
 * @param phase what it does next
 * @param soFar the best plan and the lowest bound known
 */
public record Progress(Phase phase, Plan soFar) {

  /** The steps of a proof, in their order. */
  public enum Phase {
    /** A good plan by greedy choice and swaps. */
    SKETCH,
    /** How much any plan could be worth, as if offers could be booked in parts. */
    RELAX,
    /** A better plan among the offers that come into question most. */
    IMPROVE,
    /** The rest of the offers, until none can be better. */
    PROVE,
    /** Which limits contradict each other. */
    EXPLAIN
  }
}
