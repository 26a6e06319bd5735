package io.timbre.solver.worker;

import java.io.IOException;
import java.time.Duration;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A small pool of processes that run proofs. They are started when first needed, kept warm, and
 * replaced when they die.
 */
public final class Workers implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Workers.class);

  private final Launch launch;
  private final Semaphore places;
  private final Deque<Worker> idle = new ConcurrentLinkedDeque<>();
  private volatile boolean closed;

  public Workers(Launch launch, int most) {
    this.launch = launch;
    this.places = new Semaphore(most, true);
  }

  /** Starts a process in advance. */
  public void warm() {
    if (places.tryAcquire()) {
      Thread.ofPlatform().daemon().name("planning process").start(this::replace);
    }
  }

  /** Takes a worker for exclusive use until it is given back; empty if none is free in time. */
  public Optional<Worker> take(Duration patience) throws InterruptedException {
    if (closed || !places.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
      return Optional.empty();
    }
    Optional<Worker> taken = Optional.ofNullable(firstReady()).or(this::start);
    if (taken.isEmpty()) {
      places.release();
    }
    return taken;
  }

  /**
   * Gives back a worker after its task. If it is not done with the task, it is replaced in the
   * background.
   */
  public void giveBack(Worker worker) {
    if (worker.isReady() && !closed) {
      idle.push(worker);
      places.release();
    } else {
      worker.kill();
      Thread.ofPlatform().daemon().name("planning process").start(this::replace);
    }
  }

  private void replace() {
    if (idle.isEmpty() && !closed) {
      start().ifPresent(idle::push);
    }
    places.release();
    if (closed) {
      killIdle();
    }
  }

  private @Nullable Worker firstReady() {
    Worker worker = idle.poll();
    while (worker != null && !worker.isReady()) {
      worker = idle.poll();
    }
    return worker;
  }

  private Optional<Worker> start() {
    try {
      return Optional.of(Worker.start(launch));
    } catch (IOException failed) {
      log.warn("No planning process could be started: {}", failed.toString());
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    closed = true;
    killIdle();
  }

  private void killIdle() {
    for (Worker worker = idle.poll(); worker != null; worker = idle.poll()) {
      worker.clear();
    }
  }
}
