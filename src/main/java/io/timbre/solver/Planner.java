package io.timbre.solver;

import io.timbre.solver.model.Instance;
import io.timbre.solver.model.InstanceEncoder;
import io.timbre.solver.model.Sketch;
import io.timbre.solver.problem.Plan;
import io.timbre.solver.problem.Problem;
import io.timbre.solver.problem.Progress;
import io.timbre.solver.worker.Launch;
import io.timbre.solver.worker.Workers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.function.Consumer;

/**
 * Finds the best plan for a problem. It draws a good plan within milliseconds and proves the best
 * one in another process.
 */
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
    // Without this, every problem would be kept in memory until its time limit, long after its
    // answer.
    alarm.setRemoveOnCancelPolicy(true);
  }

  /** Starts a process in the background, so that the first proof does not have to wait for it. */
  public void warm() {
    workers.warm();
  }

  /**
   * Draws a good plan by greedy choice and exchanges. This takes milliseconds and runs in the
   * caller's thread. The plan has only a simple bound.
   *
   * @return the plan; empty if none was found, which does not prove that there is none
   */
  public Optional<Plan> sketch(Problem problem) {
    Instance instance = InstanceEncoder.of(problem);
    WritePlan write = new WritePlan(problem, instance);
    return Sketch.of(instance).map(write::sketch);
  }

  /**
   * Looks for the best plan, and for the proof that it is the best, in a separate process. If the
   * process fails, the proof still ends in time with the best plan known.
   *
   * @param limit the time after which the best plan known is returned, including the wait for a
   *     free process
   * @param listener called from another thread whenever the gap shrinks
   */
  public Proof prove(Problem problem, Duration limit, Consumer<Progress> listener) {
    return new Proof(problem, limit, listener, workers, alarm).start();
  }

  /** Ends the processes and any proofs in progress. */
  @Override
  public void close() {
    workers.close();
    alarm.shutdownNow();
  }
}
