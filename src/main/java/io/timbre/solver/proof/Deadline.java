package io.timbre.solver.proof;

import java.util.concurrent.atomic.AtomicBoolean;

/** A point in time, on the monotonic clock, at which work must stop. It can be ended early. */
public final class Deadline {

  private final long end;

  /** Shared with all deadlines derived from this one. */
  private final AtomicBoolean ended;

  private Deadline(long end, AtomicBoolean ended) {
    this.end = end;
    this.ended = ended;
  }

  public static Deadline in(double seconds) {
    return new Deadline(moment(seconds), new AtomicBoolean());
  }

  private static long moment(double seconds) {
    return System.nanoTime() + (long) (seconds * 1e9);
  }

  /** Ends the deadline now. May be called from any thread. */
  public void end() {
    ended.set(true);
  }

  public double secondsLeft() {
    return ended.get() ? 0 : (end - System.nanoTime()) / 1e9;
  }

  public boolean isOver() {
    return secondsLeft() <= 0;
  }

  /** Returns an earlier deadline, after a share of the remaining time. */
  Deadline after(double share) {
    return new Deadline(moment(share * secondsLeft()), ended);
  }
}
