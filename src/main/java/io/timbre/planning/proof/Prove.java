package io.timbre.planning.proof;

import io.timbre.planning.Plan.Status;
import io.timbre.planning.Progress.Phase;
import io.timbre.planning.model.Audience;
import io.timbre.planning.model.Instance;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the best choice and proves it: relax, let reduced costs fix what cannot change in a better
 * choice, search among the offers they leave most open, fix again, search the rest.
 */
public final class Prove {

  private static final int CORE = 250;
  private static final double SHARE_OF_THE_CORE = 0.3;
  private static final double LONGEST_CORE_SECONDS = 4;
  private static final double FIRST_SLICE_SECONDS = 5;

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
    if (!program.hasRoom() || !relax()) {
      return false;
    }
    best.enter(Phase.IMPROVE);
    searchCore();
    best.enter(Phase.PROVE);
    double seconds = FIRST_SLICE_SECONDS;
    OrTools.Outcome outcome = OrTools.Outcome.NOTHING;
    while (!best.isProven() && !isDecided(outcome) && !deadline.isOver()) {
      outcome = searchRest(seconds);
      seconds *= 3;
    }
    if (isDecided(outcome) && best.chosen() != null) {
      best.settle();
    }
    return best.chosen() != null || !isDecided(outcome);
  }

  /** Whether all that could have been better was searched. */
  private static boolean isDecided(OrTools.Outcome outcome) {
    return outcome == OrTools.Outcome.OPTIMAL || outcome == OrTools.Outcome.INFEASIBLE;
  }

  private boolean relax() {
    Optional<Relaxation> found = Bend.relax(instance, written, deadline);
    found.ifPresent(relaxation -> {
      relaxed = relaxation;
      best.lower(relaxation.bound());
    });
    return found.isPresent();
  }

  /** Everything but the offers nearest to a change stays as in the relaxation. */
  private void searchCore() {
    Relaxation root = relaxed;
    if (root == null || root.narrow(program, best.target()) <= CORE) {
      return;
    }
    Program core = program.copy();
    int[] byCost =
        IntStream.range(0, instance.offers())
            .filter(core::isFree)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> Math.abs(root.reduced()[i])))
            .mapToInt(Integer::intValue)
            .toArray();
    for (int i = CORE; i < byCost.length; i++) {
      core.fix(byCost[i], Math.rint(root.values()[byCost[i]]));
    }
    double seconds = Math.min(LONGEST_CORE_SECONDS, SHARE_OF_THE_CORE * deadline.secondsLeft());
    new SearchExactly(instance, written, best).search(core, seconds);
  }

  private OrTools.Outcome searchRest(double seconds) {
    if (relaxed != null) {
      relaxed.narrow(program, best.target());
    }
    OrTools.Found found =
        new SearchExactly(instance, written, best)
            .search(program, Math.min(seconds, deadline.secondsLeft()));
    best.lower(found.bound());
    return found.outcome();
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
