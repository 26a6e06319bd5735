package io.timbre.solver.model;

import java.util.Arrays;

/** The rules of an instance, grouped by what they limit. Without a rule there is no limit. */
final class Allowance {

  final long budget;
  final long perCreator;
  final int creators;
  final int[] atLeast;
  final int[] atMost;
  final long[] atLeastSpent;
  final boolean[] must;
  final boolean[] mustNot;

  Allowance(Instance instance) {
    int labels = labelCount(instance);
    budget =
        instance.rules(Rule.Budget.class).stream()
            .mapToLong(Rule.Budget::amount)
            .min()
            .orElse(Long.MAX_VALUE);
    perCreator =
        instance.rules(Rule.MaxShare.class).stream()
            .mapToLong(Rule.MaxShare::amount)
            .min()
            .orElse(Long.MAX_VALUE);
    creators =
        instance.rules(Rule.MaxCreators.class).stream()
            .mapToInt(Rule.MaxCreators::creators)
            .min()
            .orElse(Integer.MAX_VALUE);
    atLeast = new int[labels];
    atMost = new int[labels];
    atLeastSpent = new long[labels];
    must = new boolean[instance.offers()];
    mustNot = new boolean[instance.offers()];
    Arrays.fill(atMost, Integer.MAX_VALUE);
    instance.rules().forEach(this::note);
  }

  private void note(Rule rule) {
    switch (rule) {
      case Rule.AtLeast(int label, int least) -> atLeast[label] = Math.max(atLeast[label], least);
      case Rule.AtMost(int label, int most) -> atMost[label] = Math.min(atMost[label], most);
      case Rule.AtLeastSpent(int label, long least) ->
          atLeastSpent[label] = Math.max(atLeastSpent[label], least);
      case Rule.MustHave(int offer) -> must[offer] = true;
      case Rule.MustNot(int offer) -> mustNot[offer] = true;
      case Rule.Budget _, Rule.MaxCreators _, Rule.MaxShare _ -> {}
    }
  }

  private static int labelCount(Instance instance) {
    int most = -1;
    for (int[] labels : instance.labels()) {
      for (int label : labels) {
        most = Math.max(most, label);
      }
    }
    for (Rule rule : instance.rules()) {
      most =
          Math.max(
              most,
              switch (rule) {
                case Rule.AtLeast(int label, int _) -> label;
                case Rule.AtMost(int label, int _) -> label;
                case Rule.AtLeastSpent(int label, long _) -> label;
                default -> -1;
              });
    }
    return most + 1;
  }
}
