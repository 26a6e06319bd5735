package io.timbre.planning;

import java.util.concurrent.CompletableFuture;

/** A proof under way, or done. */
public final class Proof {

  private final CompletableFuture<Plan> result;
  private final Runnable stop;

  Proof(CompletableFuture<Plan> result, Runnable stop) {
    this.result = result;
    this.stop = stop;
  }

  /** Waits for the end, which comes a moment after the time limit at the latest. */
  public Plan await() {
    return result.join();
  }

  /** Ends the search; {@link #await} then answers at once with the best plan known. */
  public void cancel() {
    stop.run();
  }

  public boolean isDone() {
    return result.isDone();
  }
}
