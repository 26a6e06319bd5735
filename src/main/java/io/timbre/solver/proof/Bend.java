package io.timbre.solver.proof;

import io.timbre.solver.model.Audience;
import io.timbre.solver.model.Instance;
import java.util.Optional;

/**
 * Relaxes a program with curved audiences. It adds tangents wherever the last answer lies above a
 * curve.
 */
final class Bend {

  private static final int MOST_ROUNDS = 30;
  private static final double CLOSE = 1e-6;

  private Bend() {}

  static Optional<Relaxation> relax(
      Instance instance, WriteProgram.Written written, Program program, Deadline deadline) {
    Optional<Relaxation> relaxed = OrTools.relax(program);
    for (int round = 0;
        round < MOST_ROUNDS
            && relaxed.isPresent()
            && !deadline.isOver()
            && bend(instance, written, program, relaxed.get().values(), CLOSE);
        round++) {
      relaxed = OrTools.relax(program);
    }
    return relaxed;
  }

  /**
   * Adds a tangent where the values reach more people than the curve allows. Returns false if there
   * is no such place.
   */
  static boolean bend(
      Instance instance,
      WriteProgram.Written written,
      Program program,
      double[] values,
      double close) {
    boolean bent = false;
    for (int i = 0; i < written.reaches().length; i++) {
      Audience audience = instance.audiences().get(i);
      double load = 0;
      for (int offer = 0; offer < instance.offers(); offer++) {
        load += audience.loads()[offer] * values[offer];
      }
      double reached = audience.reached(load);
      if (values[written.reaches()[i]] > reached * (1 + close) + close) {
        program.add(Tangent.of(audience, written.reaches()[i], load));
        bent = true;
      }
    }
    return bent;
  }
}
