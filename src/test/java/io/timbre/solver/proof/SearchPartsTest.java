package io.timbre.solver.proof;

import static io.timbre.solver.RandomProblems.holdsForEach;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.timbre.solver.EveryChoice;
import io.timbre.solver.RandomProblems;
import io.timbre.solver.model.Instance;
import io.timbre.solver.model.InstanceEncoder;
import io.timbre.solver.problem.Problem;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** What searching in parts finds when no part is given the time to be searched whole. */
class SearchPartsTest {

  private static final double NO_TIME = 0.0001;

  @Test
  void nothing_is_lost_between_the_parts() {
    holdsForEach(400, 12, problem -> findsTheBest(problem, 1e-9));
  }

  @Test
  void nor_where_people_are_counted() {
    holdsForEach(100, 8, problem -> findsTheBest(RandomProblems.byReach(problem), 1e-6));
  }

  private static void findsTheBest(Problem problem, double rounding) {
    Instance instance = InstanceEncoder.of(problem);
    Incumbent best = new Incumbent(instance, _ -> {});
    boolean done = search(instance, best);
    OptionalDouble worth = new EveryChoice(problem).best();
    assertThat(done).isTrue();
    assertThat(best.chosen() != null).isEqualTo(worth.isPresent());
    worth.ifPresent(most ->
        assertThat(instance.worth(best.chosen()))
            .isCloseTo(most, within(rounding * Math.max(1, most))));
  }

  private static boolean search(Instance instance, Incumbent best) {
    WriteProgram.Written written = WriteProgram.of(instance);
    Deadline deadline = Deadline.in(60);
    Optional<Relaxation> root =
        written.program().hasRoom()
            ? Bend.relax(instance, written, written.program(), deadline)
            : Optional.empty();
    return root.isEmpty()
        || new BranchAndBound(instance, written, best, deadline, NO_TIME).search(root.get());
  }
}
