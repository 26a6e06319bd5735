package io.timbre.solver.proof;

import io.timbre.solver.model.Instance;
import io.timbre.solver.problem.Plan.Status;
import io.timbre.solver.problem.Progress.Phase;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds the best choice and proves it, or finds the rules that leave no choice. */
public final class Prove {

  private static final double FIRST_SECONDS = 1;

  private final Instance instance;
  private final Deadline deadline;
  private final Incumbent best;
  private final WriteProgram.Written written;

  private Prove(Instance instance, Deadline deadline, Consumer<Answer.SoFar> watcher) {
    this.instance = instance;
    this.deadline = deadline;
    this.best = new Incumbent(instance, watcher);
    this.written = WriteProgram.of(instance);
  }

  /**
   * Runs the proof.
   *
   * @param sketch a choice to start from; null if none is known
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

  /** Searches for the best choice. Returns false if no choice keeps the rules. */
  private boolean prove() {
    best.enter(Phase.RELAX);
    Program program = written.program();
    Optional<Relaxation> root =
        program.hasRoom() ? Bend.relax(instance, written, program, deadline) : Optional.empty();
    return root.isPresent() && (searchIsOpen(root.get()) || best.chosen() != null);
  }

  /**
   * Searches the program. Returns whether time ran out before everything that could be better was
   * searched.
   */
  private boolean searchIsOpen(Relaxation root) {
    best.lower(root.bound());
    BranchAndBound parts = new BranchAndBound(instance, written, best, deadline, FIRST_SECONDS);
    boolean done = parts.search(root);
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
    return new Answer.End(status, chosen, bound, new int[0]);
  }

  private Answer.End infeasible() {
    best.enter(Phase.EXPLAIN);
    int[] conflict = Explain.conflict(instance, deadline);
    return new Answer.End(Status.INFEASIBLE, null, 0, conflict);
  }
}
