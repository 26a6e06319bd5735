package io.timbre.solver.proof;

import io.timbre.solver.model.Instance;
import io.timbre.solver.proof.OrTools.Found;
import io.timbre.solver.proof.OrTools.Status;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Searches and checks the answers against the rules to the last unit of money, and against the
 * curves of the audiences. If the solver's tolerance let a wrong answer through, the answer is cut
 * off and the search continues.
 */
final class SearchExactly {

  private static final double CLOSE = 1e-7;

  private final Instance instance;
  private final WriteProgram.Written written;
  private final Incumbent best;

  SearchExactly(Instance instance, WriteProgram.Written written, Incumbent best) {
    this.instance = instance;
    this.written = written;
    this.best = best;
  }

  /**
   * Searches a program and offers each choice found to the best. The bound is that of the given
   * program.
   */
  Found search(Program program, double seconds) {
    Deadline deadline = Deadline.in(seconds);
    Program cut = program.copy();
    double bound = Double.POSITIVE_INFINITY;
    while (true) {
      Found found = OrTools.search(cut, deadline.secondsLeft());
      bound = Math.min(bound, found.bound());
      if (!found.hasValues() || isExact(cut, found.values())) {
        return new Found(found.outcome(), found.values(), bound);
      }
      if (found.outcome() != Status.OPTIMAL || deadline.isOver()) {
        return new Found(Status.FEASIBLE, found.values(), bound);
      }
    }
  }

  private boolean isExact(Program cut, double[] values) {
    int[] chosen = IntStream.range(0, instance.offers()).filter(i -> values[i] > 0.5).toArray();
    if (!best.offer(chosen)) {
      cut.add(anotherThan(chosen));
      return false;
    }
    return !Bend.bend(instance, written, cut, values, CLOSE);
  }

  private Program.Inequality anotherThan(int[] chosen) {
    double[] weights = new double[instance.offers()];
    Arrays.fill(weights, -1);
    for (int offer : chosen) {
      weights[offer] = 1;
    }
    int[] every = IntStream.range(0, weights.length).toArray();
    return Program.Inequality.atMost(every, weights, chosen.length - 1.0);
  }
}
