package io.timbre.planning.proof;

import io.timbre.planning.Plan.Status;
import io.timbre.planning.Progress.Phase;
import io.timbre.planning.model.Audience;
import io.timbre.planning.model.Instance;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds the best choice and proves it, or finds which rules leave none. */
public final class Prove {

  private static final double FIRST_SECONDS = 1;

  private final Instance instance;
  private final Deadline deadline;
  private final Best best;
  private final WriteProgram.Written written;
  private final Program program;
  private @Nullable Relaxation relaxed;

  private Prove(Instance instance, Deadline deadline, Consumer<Answer.SoFar> watcher) {
    this.instance = instance;
    this.deadline = deadline;
    this.best = new Best(instance, watcher);
    this.written = WriteProgram.of(instance);
    this.program = written.program();
  }

  /**
   * @param sketch a choice to start from, null when none is known
   */
  public static Answer.End of(
      Instance instance,
      int @Nullable [] sketch,
      Deadline deadline,
      Consumer<Answer.SoFar> watcher) {
    Prove prove = new Prove(instance, deadline, watcher);
    if (sketch != null) {
      prove.best.offer(sketch);
    }
    return prove.prove() ? prove.end() : prove.infeasible();
  }

  /** False when no choice keeps the rules. */
  private boolean prove() {
    best.enter(Phase.RELAX);
    Optional<Relaxation> root =
        program.hasRoom() ? Bend.relax(instance, written, program, deadline) : Optional.empty();
    relaxed = root.orElse(null);
    return root.isPresent() && (searchIsOpen(root.get()) || best.chosen() != null);
  }

  /** Whether time ran out before all was searched that could have been better. */
  private boolean searchIsOpen(Relaxation root) {
    best.lower(root.bound());
    SearchParts parts = new SearchParts(instance, written, best, deadline, FIRST_SECONDS);
    boolean done = parts.search(program.copy(), root);
    if (done && best.chosen() != null) {
      best.settle();
    }
    return !done;
  }

  private Answer.End end() {
    int[] chosen = best.chosen();
    Status status =
        best.isProven() ? Status.OPTIMAL : chosen == null ? Status.UNKNOWN : Status.FEASIBLE;
    double bound =
        status == Status.OPTIMAL && chosen != null ? instance.worth(chosen) : best.bound();
    return new Answer.End(status, chosen, bound, new int[0], duals());
  }

  private Answer.End infeasible() {
    best.enter(Phase.EXPLAIN);
    int[] conflict = Explain.conflict(instance, deadline);
    return new Answer.End(Status.INFEASIBLE, null, 0, conflict, null);
  }

  private Answer.@Nullable Duals duals() {
    Relaxation root = relaxed;
    int[] chosen = best.chosen();
    if (root == null || chosen == null) {
      return null;
    }
    double[] ofRules =
        Arrays.stream(written.ruleRows())
            .mapToDouble(row -> row < 0 ? 0 : root.duals()[row])
            .toArray();
    double[] slopes =
        instance.audiences().stream().mapToDouble(audience -> slope(audience, chosen)).toArray();
    return new Answer.Duals(ofRules, slopes);
  }

  private static double slope(Audience audience, int[] chosen) {
    return audience.slope(Arrays.stream(chosen).mapToDouble(i -> audience.loads()[i]).sum());
  }
}
