package io.timbre.planning.proof;

import java.util.concurrent.atomic.AtomicBoolean;

/** When to stop, by the clock that only runs forward, or as soon as somebody says so. */
public final class Deadline {

  private final long end;

  /** Shared with every deadline made of this one. */
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

  /** Makes it be over now, from any thread. */
  public void end() {
    ended.set(true);
  }

  public double secondsLeft() {
    return ended.get() ? 0 : (end - System.nanoTime()) / 1e9;
  }

  public boolean isOver() {
    return secondsLeft() <= 0;
  }

  /** An earlier deadline, after a part of the time that is left. */
  Deadline after(double share) {
    return new Deadline(moment(share * secondsLeft()), ended);
  }
}
