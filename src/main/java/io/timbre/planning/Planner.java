package io.timbre.planning;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds the best plan for a problem: a good one at once, the proof of the best one elsewhere. */
public interface Planner extends AutoCloseable {

  /**
   * A good plan by greedy choice and swaps, in the caller's thread, within milliseconds. Its bound
   * is a simple one.
   *
   * @return empty when none was found, which does not prove that there is none
   */
  Optional<Plan> sketch(Problem problem);

  /**
   * Looks for the best plan and the proof that it is, in a process of its own.
   *
   * @param limit after which the best known is the answer, waiting for a free process included
   * @param listener told as the gap shrinks, from another thread
   */
  Proof prove(Problem problem, Duration limit, Consumer<Progress> listener);

  /** Ends the processes. */
  @Override
  void close();
}
