package io.timbre.planning;

import io.timbre.planning.model.CountOut;
import io.timbre.planning.model.Instance;
import io.timbre.planning.model.Sketch;
import io.timbre.planning.worker.Launch;
import io.timbre.planning.worker.Workers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.function.Consumer;

/** Finds the best plan for a problem: a good one at once, the proof of the best one elsewhere. */
public final class Planner implements AutoCloseable {

  private static final int PROCESSES = 2;

  private final Workers workers;
  private final ScheduledThreadPoolExecutor alarm =
      new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().factory());

  public Planner() {
    this(Launch.USUAL);
  }

  Planner(Launch launch) {
    this.workers = new Workers(launch, PROCESSES);
    // Else every problem would be remembered until its time limit, long after its answer.
    alarm.setRemoveOnCancelPolicy(true);
  }

  /** Starts a process in the background, so that the first proof need not wait for it. */
  public void warm() {
    workers.warm();
  }

  /**
   * A good plan by greedy choice and swaps, in the caller's thread, within milliseconds. Its bound
   * is a simple one.
   *
   * @return empty when none was found, which does not prove that there is none
   */
  public Optional<Plan> sketch(Problem problem) {
    Instance instance = CountOut.of(problem);
    WritePlan write = new WritePlan(problem, instance);
    return Sketch.of(instance).map(write::sketch);
  }

  /**
   * Looks for the best plan and the proof that it is, in a process of its own. Whatever becomes of
   * that process, the proof ends in time with the best plan known.
   *
   * @param limit after which the best known is the answer, waiting for a free process included
   * @param listener told as the gap shrinks, from another thread
   */
  public Proof prove(Problem problem, Duration limit, Consumer<Progress> listener) {
    return new Proof(problem, limit, listener, workers, alarm).start();
  }

  /** Ends the processes, and the proofs under way with them. */
  @Override
  public void close() {
    workers.close();
    alarm.shutdownNow();
  }
}
