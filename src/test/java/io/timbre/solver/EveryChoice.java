package io.timbre.solver;

import io.timbre.solver.problem.Constraint;
import io.timbre.solver.problem.Offer;
import io.timbre.solver.problem.Problem;
import io.timbre.solver.problem.Segment;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tries every choice of a small problem, and every set of its limits. */
public final class EveryChoice {

  private final Problem problem;
  private final List<Constraint> constraints;

  public EveryChoice(Problem problem) {
    this.problem = problem;
    this.constraints = problem.limits().constraints();
  }

  public OptionalDouble best() {
    return choices().filter(chosen -> keeps(chosen, constraints)).mapToDouble(this::value).max();
  }

  boolean canKeep(List<Constraint> some) {
    return choices().anyMatch(chosen -> keeps(chosen, some));
  }

  /** How many limits it takes to contradict each other; empty when all can be kept. */
  OptionalInt fewestInConflict() {
    int[] kept = choices().mapToInt(this::keptBy).distinct().toArray();
    return IntStream.range(0, 1 << constraints.size())
        .filter(some -> Arrays.stream(kept).noneMatch(k -> (k & some) == some))
        .map(Integer::bitCount)
        .min();
  }

  private int keptBy(List<Offer> chosen) {
    int kept = 0;
    for (int i = 0; i < constraints.size(); i++) {
      kept |= keeps(chosen, constraints.get(i)) ? 1 << i : 0;
    }
    return kept;
  }

  private Stream<List<Offer>> choices() {
    return IntStream.range(0, 1 << problem.offers().size()).mapToObj(this::choice);
  }

  private List<Offer> choice(int bits) {
    List<Offer> chosen = new ArrayList<>();
    for (int i = 0; i < problem.offers().size(); i++) {
      if ((bits >> i & 1) == 1) {
        chosen.add(problem.offers().get(i));
      }
    }
    return chosen;
  }

  double value(List<Offer> chosen) {
    double value = chosen.stream().mapToDouble(Offer::value).sum();
    for (Segment segment : problem.segments()) {
      double load =
          chosen.stream().mapToDouble(o -> segment.loads().getOrDefault(o.id(), 0.0)).sum();
      value += segment.people() * (1 - Math.exp(-load));
    }
    return value;
  }

  static boolean keeps(List<Offer> chosen, List<Constraint> constraints) {
    return constraints.stream().allMatch(constraint -> keeps(chosen, constraint));
  }

  static boolean keeps(List<Offer> chosen, Constraint constraint) {
    return switch (constraint) {
      case Constraint.Budget(BigDecimal most) -> spend(chosen.stream()).compareTo(most) <= 0;
      case Constraint.MaxCreators(int most) -> creators(chosen.stream()) <= most;
      case Constraint.MaxShare(BigDecimal _, BigDecimal most) ->
          chosen.stream()
              .map(Offer::creator)
              .allMatch(creator -> spend(of(chosen, creator)).compareTo(most) <= 0);
      case Constraint.AtLeast(String label, int least) ->
          creators(labelled(chosen, label)) >= least;
      case Constraint.AtMost(String label, int most) -> creators(labelled(chosen, label)) <= most;
      case Constraint.AtLeastSpent(String label, BigDecimal least) ->
          spend(labelled(chosen, label)).compareTo(least) >= 0;
      case Constraint.MustHave(String id) -> chosen.stream().anyMatch(o -> o.id().equals(id));
      case Constraint.MustNot(String id) -> chosen.stream().noneMatch(o -> o.id().equals(id));
    };
  }

  private static Stream<Offer> of(List<Offer> chosen, String creator) {
    return chosen.stream().filter(offer -> offer.creator().equals(creator));
  }

  private static Stream<Offer> labelled(List<Offer> chosen, String label) {
    return chosen.stream().filter(offer -> offer.labels().contains(label));
  }

  private static long creators(Stream<Offer> offers) {
    return offers.map(Offer::creator).distinct().count();
  }

  private static BigDecimal spend(Stream<Offer> offers) {
    return offers.map(Offer::price).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
