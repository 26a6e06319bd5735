package io.timbre.solver.proof;

import io.timbre.solver.model.Instance;
import io.timbre.solver.model.Sketch;
import io.timbre.solver.proof.OrTools.Status;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Determines whether any choice keeps all rules of an instance, whatever its worth. */
final class KeepRules {

  /**
   * The result of the check.
   *
   * @param witness a choice that keeps the rules
   * @param isImpossible whether no choice keeps them; also false if time ran out
   */
  record Verdict(Optional<int[]> witness, boolean isImpossible) {}

  private KeepRules() {}

  static Verdict of(Instance instance, Deadline deadline) {
    Instance worthless = worthless(instance);
    Program program = WriteProgram.of(worthless).program();
    if (!program.hasRoom() || OrTools.relax(program).isEmpty()) {
      return new Verdict(Optional.empty(), true);
    }
    Optional<int[]> drawn = Sketch.any(worthless);
    return drawn.isPresent() ? new Verdict(drawn, false) : search(worthless, program, deadline);
  }

  private static Verdict search(Instance instance, Program program, Deadline deadline) {
    Incumbent any = new Incumbent(instance, _ -> {});
    WriteProgram.Written written = new WriteProgram.Written(program, new int[0]);
    Status outcome =
        new SearchExactly(instance, written, any)
            .search(program, Math.max(0.1, deadline.secondsLeft()))
            .outcome();
    Optional<int[]> witness = Optional.ofNullable(any.chosen());
    return new Verdict(witness, witness.isEmpty() && outcome == Status.INFEASIBLE);
  }

  private static Instance worthless(Instance instance) {
    double[] nothing = IntStream.range(0, instance.offers()).mapToDouble(_ -> 0).toArray();
    return new Instance(
        instance.unit(),
        instance.prices(),
        nothing,
        instance.creators(),
        instance.labels(),
        List.of(),
        instance.rules());
  }
}
