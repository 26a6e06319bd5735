package io.timbre.solver.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * A problem in plain numbers, as the proof uses it. Offers, creators and labels are indices. Money
 * is counted in the smallest unit in use, so that sums are exact.
 *
 * @param unit number of money units in one unit of the currency, a power of ten
 * @param prices price of each offer, in money units
 * @param values value of each offer
 * @param creators creator of each offer
 * @param labels labels of each offer that a rule refers to, ascending
 * @param audiences the segments; empty to plan by value only
 * @param rules the rules to keep, in the order of {@code Limits.constraints()}
 */
public record Instance(
    double unit,
    long[] prices,
    double[] values,
    int[] creators,
    int[][] labels,
    List<Audience> audiences,
    List<Rule> rules)
    implements Serializable {

  public Instance {
    audiences = List.copyOf(audiences);
    rules = List.copyOf(rules);
  }

  public int offers() {
    return prices.length;
  }

  public int creatorCount() {
    int most = -1;
    for (int creator : creators) {
      most = Math.max(most, creator);
    }
    return most + 1;
  }

  public boolean isLabelled(int offer, int label) {
    return Arrays.binarySearch(labels[offer], label) >= 0;
  }

  /** Returns the same offers with only these rules. */
  public Instance under(Collection<Rule> kept) {
    return new Instance(unit, prices, values, creators, labels, audiences, List.copyOf(kept));
  }

  /** Returns the rules of one kind. */
  public <R extends Rule> List<R> rules(Class<R> kind) {
    List<R> found = new ArrayList<>();
    for (Rule rule : rules) {
      if (kind.isInstance(rule)) {
        found.add(kind.cast(rule));
      }
    }
    return found;
  }

  /** Whether a choice keeps every rule, to the last unit of money. */
  public boolean allows(int[] chosen) {
    return Selection.of(this, chosen).keepsEveryRule();
  }

  /** Returns the exact worth of a choice. */
  public double worth(int[] chosen) {
    double worth = 0;
    for (int offer : chosen) {
      worth += values[offer];
    }
    for (Audience audience : audiences) {
      double load = 0;
      for (int offer : chosen) {
        load += audience.loads()[offer];
      }
      worth += audience.reached(load);
    }
    return worth;
  }
}
