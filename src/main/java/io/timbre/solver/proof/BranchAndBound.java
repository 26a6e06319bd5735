package io.timbre.solver.proof;

import io.timbre.solver.model.Instance;
import io.timbre.solver.problem.Progress.Phase;
import io.timbre.solver.proof.OrTools.Found;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Searches all choices, split into parts where that takes long. The parts are the choices with
 * fewer and with more offers than the relaxation would choose, in all or with one label. If every
 * price contains a fixed amount, the relaxation gains from half an offer, and the solver's own
 * branching on single offers does not rule that out.
 *
 * <p>A part is searched twice: among the few offers nearest to a change, to find a good choice, and
 * among all offers that reduced costs leave open, for the proof.
 */
final class BranchAndBound {

  private static final int CORE = 250;
  private static final double CORE_SECONDS = 1;
  private static final double LONGER = 3;
  private static final double WHOLE = 0.02;

  private final Instance instance;
  private final WriteProgram.Written written;
  private final Incumbent best;
  private final Deadline deadline;
  private final double firstSeconds;
  private final SearchExactly exactly;
  private final List<int[]> counted;
  private final PriorityQueue<Part> open =
      new PriorityQueue<>(Comparator.comparingDouble(Part::bound).reversed());

  /**
   * A part of the choices.
   *
   * @param bound no choice of the part is worth more
   * @param searches number of searches that left the part open
   */
  private record Part(Program program, Relaxation relaxed, double bound, int searches) {

    /** Returns how many of these offers the relaxation chooses. */
    double count(int[] offers) {
      return Arrays.stream(offers).mapToDouble(offer -> relaxed.values()[offer]).sum();
    }

    /** Returns how far that count is from a whole number. */
    double fraction(int[] offers) {
      double count = count(offers);
      return Math.abs(count - Math.rint(count));
    }
  }

  /**
   * Creates a search.
   *
   * @param firstSeconds time in seconds for which a part is searched before it is split; longer if
   *     it cannot be split
   */
  BranchAndBound(
      Instance instance,
      WriteProgram.Written written,
      Incumbent best,
      Deadline deadline,
      double firstSeconds) {
    this.instance = instance;
    this.written = written;
    this.best = best;
    this.deadline = deadline;
    this.firstSeconds = firstSeconds;
    this.exactly = new SearchExactly(instance, written, best);
    this.counted = counted(instance);
  }

  /** Returns the sets of offers to count: all offers, then those with each label. */
  private static List<int[]> counted(Instance instance) {
    List<int[]> counted = new ArrayList<>();
    counted.add(counted(instance, _ -> true));
    Arrays.stream(instance.labels())
        .flatMapToInt(Arrays::stream)
        .distinct()
        .mapToObj(label -> counted(instance, offer -> instance.isLabelled(offer, label)))
        .forEach(counted::add);
    return counted;
  }

  private static int[] counted(Instance instance, IntPredicate wanted) {
    return IntStream.range(0, instance.offers()).filter(wanted).toArray();
  }

  /**
   * Searches. Returns false if time ran out before everything that could be better was searched.
   */
  boolean search(Relaxation relaxed) {
    best.enter(Phase.IMPROVE);
    open.add(new Part(written.program(), relaxed, relaxed.bound(), 0));
    while (!open.isEmpty() && !deadline.isOver()) {
      Part part = open.remove();
      best.lower(part.bound());
      if (best.isProven()) {
        return true;
      }
      search(part);
    }
    return open.isEmpty();
  }

  private void search(Part part) {
    if (part.relaxed().narrow(part.program(), best.target()) > CORE && part.searches() == 0) {
      searchCore(part);
      part.relaxed().narrow(part.program(), best.target());
    }
    best.enter(Phase.PROVE);
    if (part.bound() > best.target()) {
      double seconds =
          Math.min(firstSeconds * Math.pow(LONGER, part.searches()), deadline.secondsLeft());
      Found found = exactly.search(part.program(), seconds);
      if (!found.isFinal()) {
        searchLater(part, Math.min(part.bound(), found.bound()));
      }
    }
  }

  /** Searches among the offers nearest to a change. All others stay as in the relaxation. */
  private void searchCore(Part part) {
    Program core = part.program().copy();
    Relaxation relaxed = part.relaxed();
    int[] byCost =
        IntStream.range(0, instance.offers())
            .filter(core::isFree)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> Math.abs(relaxed.reduced()[i])))
            .mapToInt(Integer::intValue)
            .toArray();
    for (int i = CORE; i < byCost.length; i++) {
      core.fix(byCost[i], Math.rint(relaxed.values()[byCost[i]]));
    }
    exactly.search(core, Math.min(CORE_SECONDS, deadline.secondsLeft()));
  }

  private void searchLater(Part part, double bound) {
    int[] split = split(part);
    if (part.fraction(split) <= WHOLE) {
      open.add(new Part(part.program(), part.relaxed(), bound, part.searches() + 1));
    } else {
      double[] ones = new double[split.length];
      Arrays.fill(ones, 1);
      double count = part.count(split);
      add(part.program(), Program.Inequality.atMost(split, ones, Math.floor(count)), bound);
      add(part.program(), Program.Inequality.atLeast(split, ones, Math.ceil(count)), bound);
    }
  }

  /**
   * Returns the offers to count: all of them, or those with the most fractional label if a part has
   * been searched before and the total count is whole.
   */
  private int[] split(Part part) {
    int[] every = counted.getFirst();
    return part.fraction(every) > WHOLE || part.searches() == 0
        ? every
        : Collections.max(counted, Comparator.comparingDouble(part::fraction));
  }

  private void add(Program whole, Program.Inequality limit, double bound) {
    Program program = whole.copy();
    program.add(limit);
    Bend.relax(instance, written, program, deadline)
        .map(r -> new Part(program, r, Math.min(bound, r.bound()), 0))
        .filter(part -> part.bound() > best.target())
        .ifPresent(open::add);
  }
}
