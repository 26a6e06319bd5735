package io.timbre.planning.proof;

/** When to stop, by the clock that only runs forward. */
public final class Deadline {

  private final long end;

  private Deadline(long end) {
    this.end = end;
  }

  public static Deadline in(double seconds) {
    return new Deadline(System.nanoTime() + (long) (seconds * 1e9));
  }

  public double secondsLeft() {
    return (end - System.nanoTime()) / 1e9;
  }

  public boolean isOver() {
    return secondsLeft() <= 0;
  }

  /** An earlier deadline, after a part of the time that is left. */
  Deadline after(double share) {
    return in(share * secondsLeft());
  }
}
