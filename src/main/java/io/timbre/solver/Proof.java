package io.timbre.solver;

import io.timbre.solver.model.Instance;
import io.timbre.solver.model.InstanceEncoder;
import io.timbre.solver.model.Sketch;
import io.timbre.solver.problem.Plan;
import io.timbre.solver.problem.Problem;
import io.timbre.solver.problem.Progress;
import io.timbre.solver.problem.Progress.Phase;
import io.timbre.solver.proof.Answer;
import io.timbre.solver.worker.Task;
import io.timbre.solver.worker.Worker;
import io.timbre.solver.worker.Workers;
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

/** A proof that is in progress or done. */
public final class Proof {

  private static final Logger log = LoggerFactory.getLogger(Proof.class);

  /** Time a process has beyond its limit to give its last answer. */
  private static final Duration GRACE = Duration.ofMillis(400);

  /** Time a stopped process has to end its task before it is killed. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /** Share of the remaining time that the process is given, because solvers stop a little late. */
  private static final double PUNCTUALITY = 0.95;

  private final CompletableFuture<Plan> result = new CompletableFuture<>();
  private final Problem problem;
  private final long end;
  private final Consumer<Progress> listener;
  private final Workers workers;
  private final ScheduledExecutorService alarm;
  private final Thread thread = Thread.ofPlatform().daemon().name("proof").unstarted(this::run);
  private @Nullable WritePlan write;
  private @Nullable Worker worker;
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

  /** Waits for the answer, which arrives shortly after the time limit at the latest. */
  public Plan await() {
    return result.join();
  }

  /**
   * Cancels the search. {@link #await} then returns immediately with the best plan known. The
   * process is asked to end its task and is kept.
   */
  public synchronized void cancel() {
    if (worker == null || write == null) {
      thread.interrupt();
    } else if (result.complete(write.open(chosen, bound))) {
      stop(worker);
    }
  }

  private void stop(Worker busy) {
    try {
      busy.stop();
      alarm.schedule(() -> endIfStillAt(busy), PATIENCE.toNanos(), TimeUnit.NANOSECONDS);
    } catch (IOException died) {
      log.debug("A planning process had ended before it was stopped", died);
    }
  }

  private synchronized void endIfStillAt(Worker busy) {
    if (worker == busy) {
      busy.kill();
    }
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
      Instance instance = InstanceEncoder.of(problem);
      WritePlan writing = new WritePlan(problem, instance);
      int @Nullable [] sketch = Sketch.of(instance).orElse(null);
      begin(writing, sketch);
      listener.accept(new Progress(Phase.SKETCH, writing.open(sketch, bound)));
      result.complete(proveElsewhere(new Task(instance, sketch, 0), writing));
    } catch (RuntimeException | Error failure) {
      result.completeExceptionally(failure);
    } finally {
      overdue.cancel(false);
    }
  }

  private synchronized void begin(WritePlan writing, int @Nullable [] sketch) {
    write = writing;
    chosen = sketch;
  }

  private Plan proveElsewhere(Task asked, WritePlan writing) {
    Worker taken = take();
    if (taken == null) {
      return best(writing);
    }
    try {
      Task task = new Task(asked.instance(), asked.sketch(), PUNCTUALITY * left() / 1e9);
      return writing.end(taken.prove(task, this::hear));
    } catch (IOException died) {
      log.info("A planning process ended before its plan was proven: {}", died.toString());
      return best(writing);
    } finally {
      giveBack(taken);
    }
  }

  private synchronized Plan best(WritePlan writing) {
    return writing.open(chosen, bound);
  }

  private @Nullable Worker take() {
    try {
      Worker taken = workers.take(Duration.ofNanos(Math.max(0, left()))).orElse(null);
      return taken == null || isHired(taken) ? taken : null;
    } catch (InterruptedException cancelled) {
      return null;
    }
  }

  /**
   * Assigns the worker to this proof. Returns false if the proof was cancelled a moment ago,
   * because an interrupt would break the connection.
   */
  private synchronized boolean isHired(Worker taken) {
    if (Thread.interrupted()) {
      workers.giveBack(taken);
      return false;
    }
    worker = taken;
    return true;
  }

  private void giveBack(Worker taken) {
    synchronized (this) {
      worker = null;
    }
    workers.giveBack(taken);
  }

  private long left() {
    return end - System.nanoTime();
  }

  /** Takes an intermediate result. Results that arrive after the answer are ignored. */
  private void hear(Answer.SoFar soFar) {
    Plan known;
    synchronized (this) {
      if (result.isDone() || write == null) {
        return;
      }
      chosen = soFar.chosen();
      bound = soFar.bound();
      known = write.open(chosen, bound);
    }
    // Called without the lock, because a listener may wait for a thread that cancels.
    listener.accept(new Progress(soFar.phase(), known));
  }
}
