package io.timbre.solver.proof;

import io.timbre.solver.model.Instance;
import io.timbre.solver.model.Rule;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the smallest set of rules that no choice can keep together. A set of rules is in conflict
 * if it intersects the complement of every set that can be kept (implicit hitting sets, Ignatiev
 * and others 2015). The smallest set that intersects the complements found so far is either a
 * conflict or leads to another complement.
 */
final class Explain {

  private static final double SHARE_FOR_THE_SMALLEST = 0.7;
  private static final double LEAST_SECONDS = 1;

  private final Instance instance;
  private final List<Rule> rules;
  private final List<BitSet> complements = new ArrayList<>();

  private Explain(Instance instance) {
    this.instance = instance;
    this.rules = instance.rules();
  }

  /**
   * Returns the indices of the conflicting rules, ascending. The set may be larger than necessary
   * if time runs out.
   */
  static int[] conflict(Instance instance, Deadline deadline) {
    Explain explain = new Explain(instance);
    Deadline all = Deadline.in(Math.max(LEAST_SECONDS, deadline.secondsLeft()));
    return explain
        .smallest(all.after(SHARE_FOR_THE_SMALLEST))
        .orElseGet(() -> explain.irreducible(all))
        .stream()
        .toArray();
  }

  private Optional<BitSet> smallest(Deadline deadline) {
    while (!deadline.isOver()) {
      BitSet candidate = smallestThatMeetsAll(deadline);
      KeepRules.Verdict verdict = keep(candidate, deadline);
      if (verdict.isImpossible()) {
        return Optional.of(candidate);
      }
      BitSet complement = new BitSet();
      complement.set(0, rules.size());
      complement.andNot(grow(candidate, verdict, deadline));
      if (complement.isEmpty()) {
        return Optional.empty();
      }
      complements.add(complement);
    }
    return Optional.empty();
  }

  /** Adds every further rule that can be kept as well. */
  private BitSet grow(BitSet kept, KeepRules.Verdict verdict, Deadline deadline) {
    BitSet grown = (BitSet) kept.clone();
    verdict.witness().ifPresent(witness -> addKept(grown, witness));
    for (int rule = 0; rule < rules.size(); rule++) {
      if (!grown.get(rule)) {
        grown.set(rule);
        KeepRules.Verdict with = keep(grown, deadline);
        with.witness().ifPresent(witness -> addKept(grown, witness));
        if (with.witness().isEmpty()) {
          grown.clear(rule);
        }
      }
    }
    return grown;
  }

  private void addKept(BitSet kept, int[] witness) {
    for (int rule = 0; rule < rules.size(); rule++) {
      if (!kept.get(rule) && instance.under(List.of(rules.get(rule))).allows(witness)) {
        kept.set(rule);
      }
    }
  }

  private BitSet smallestThatMeetsAll(Deadline deadline) {
    Program program = new Program();
    rules.forEach(_ -> program.choice(-1));
    for (BitSet complement : complements) {
      int[] members = complement.stream().toArray();
      double[] ones = IntStream.range(0, members.length).mapToDouble(_ -> 1).toArray();
      program.add(Program.Inequality.atLeast(members, ones, 1));
    }
    BitSet met = new BitSet();
    double[] values = OrTools.search(program, Math.max(0.1, deadline.secondsLeft())).values();
    for (int rule = 0; rule < values.length; rule++) {
      met.set(rule, values[rule] > 0.5);
    }
    return met;
  }

  /** Removes each rule without which the others are still in conflict. */
  private BitSet irreducible(Deadline deadline) {
    BitSet conflict = new BitSet();
    conflict.set(0, rules.size());
    for (int rule = rules.size() - 1; rule >= 0 && !deadline.isOver(); rule--) {
      conflict.clear(rule);
      if (!keep(conflict, deadline).isImpossible()) {
        conflict.set(rule);
      }
    }
    return conflict;
  }

  private KeepRules.Verdict keep(BitSet kept, Deadline deadline) {
    return KeepRules.of(instance.under(kept.stream().mapToObj(rules::get).toList()), deadline);
  }
}
