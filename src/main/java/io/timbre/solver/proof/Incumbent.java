package io.timbre.solver.proof;

import io.timbre.solver.model.Instance;
import io.timbre.solver.problem.Progress.Phase;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The best choice and the lowest bound known so far. The watcher is notified when either changes.
 */
final class Incumbent {

  private final Instance instance;
  private final Consumer<Answer.SoFar> watcher;
  private final double step;
  private int @Nullable [] chosen;
  private double worth = Double.NEGATIVE_INFINITY;
  private double bound = Double.POSITIVE_INFINITY;
  private Phase phase = Phase.RELAX;

  Incumbent(Instance instance, Consumer<Answer.SoFar> watcher) {
    this.instance = instance;
    this.watcher = watcher;
    this.step = Step.of(instance);
  }

  void enter(Phase next) {
    if (next != phase) {
      phase = next;
      tell();
    }
  }

  /** Takes a choice if it is the best so far. Returns false if it breaks a rule. */
  boolean offer(int[] other) {
    if (!instance.allows(other)) {
      return false;
    }
    double otherWorth = instance.worth(other);
    if (otherWorth > worth) {
      chosen = other;
      worth = otherWorth;
      tell();
    }
    return true;
  }

  void lower(double proven) {
    double lowered = Math.max(proven, worth);
    if (lowered < bound) {
      bound = lowered;
      tell();
    }
  }

  /** Returns the worth a choice must exceed to be better by more than rounding. */
  double target() {
    return chosen == null
        ? Double.NEGATIVE_INFINITY
        : worth + Math.max(step * (1 - 1e-6), Math.abs(worth) * 5e-10);
  }

  boolean isProven() {
    return chosen != null && bound <= target();
  }

  /** Sets the bound to the worth, because no choice can be better. */
  void settle() {
    lower(worth);
  }

  int @Nullable [] chosen() {
    return chosen;
  }

  double bound() {
    return bound;
  }

  private void tell() {
    watcher.accept(new Answer.SoFar(phase, chosen, bound));
  }
}
