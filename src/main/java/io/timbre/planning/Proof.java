package io.timbre.planning;

import io.timbre.planning.Progress.Phase;
import io.timbre.planning.model.CountOut;
import io.timbre.planning.model.Instance;
import io.timbre.planning.model.Sketch;
import io.timbre.planning.proof.Answer;
import io.timbre.planning.worker.Task;
import io.timbre.planning.worker.Worker;
import io.timbre.planning.worker.Workers;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A proof under way, or done. */
public final class Proof {

  private static final Logger log = LoggerFactory.getLogger(Proof.class);

  /** What a process has beyond its limit to say its last word before it is taken for hanging. */
  private static final Duration GRACE = Duration.ofMillis(400);

  /** Part of the time left that the process is given: solvers stop a little late. */
  private static final double PUNCTUALITY = 0.95;

  private final CompletableFuture<Plan> result = new CompletableFuture<>();
  private final Problem problem;
  private final long end;
  private final Consumer<Progress> listener;
  private final Workers workers;
  private final ScheduledExecutorService alarm;
  private final Thread thread = Thread.ofPlatform().daemon().name("proof").unstarted(this::run);
  private int @Nullable [] chosen;
  private double bound = Double.POSITIVE_INFINITY;

  Proof(
      Problem problem,
      Duration limit,
      Consumer<Progress> listener,
      Workers workers,
      ScheduledExecutorService alarm) {
    this.problem = problem;
    this.end = System.nanoTime() + limit.toNanos();
    this.listener = listener;
    this.workers = workers;
    this.alarm = alarm;
  }

  /** Waits for the end, which comes a moment after the time limit at the latest. */
  public Plan await() {
    return result.join();
  }

  /** Ends the search; {@link #await} then answers at once with the best plan known. */
  public void cancel() {
    thread.interrupt();
  }

  public boolean isDone() {
    return result.isDone();
  }

  Proof start() {
    thread.start();
    return this;
  }

  private void run() {
    ScheduledFuture<?> overdue =
        alarm.schedule(this::cancel, left() + GRACE.toNanos(), TimeUnit.NANOSECONDS);
    try {
      Instance instance = CountOut.of(problem);
      WritePlan write = new WritePlan(problem, instance);
      chosen = Sketch.of(instance).orElse(null);
      listener.accept(new Progress(Phase.SKETCH, write.open(chosen, bound)));
      result.complete(proveElsewhere(instance, write));
    } catch (RuntimeException | Error failure) {
      result.completeExceptionally(failure);
    } finally {
      overdue.cancel(false);
    }
  }

  private Plan proveElsewhere(Instance instance, WritePlan write) {
    Worker taken = take();
    if (taken == null) {
      return write.open(chosen, bound);
    }
    try {
      Task task = new Task(instance, chosen, PUNCTUALITY * left() / 1e9);
      return write.end(taken.prove(task, soFar -> hear(soFar, write)));
    } catch (IOException died) {
      log.info("A planning process ended before its plan was proven: {}", died.toString());
      return write.open(chosen, bound);
    } finally {
      workers.giveBack(taken);
    }
  }

  private @Nullable Worker take() {
    try {
      return workers.take(Duration.ofNanos(Math.max(0, left()))).orElse(null);
    } catch (InterruptedException cancelled) {
      return null;
    }
  }

  private long left() {
    return end - System.nanoTime();
  }

  private void hear(Answer.SoFar soFar, WritePlan write) {
    chosen = soFar.chosen();
    bound = soFar.bound();
    listener.accept(new Progress(soFar.phase(), write.open(chosen, bound)));
  }
}
