package io.timbre.planning.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * A problem in plain numbers, as the proof works on it: offers, creators and labels are indices,
 * money counts the smallest unit in use, so that sums are exact.
 *
 * @param unit units of money that make one of the currency, a power of ten
 * @param prices by offer, in units
 * @param values by offer
 * @param creators by offer
 * @param labels by offer, those that a rule is about, ascending
 * @param audiences segments, none for a plan by value alone
 * @param rules to keep to, in the order of {@code Limits.constraints()}
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

  /** The same offers under these rules alone. */
  public Instance under(Collection<Rule> kept) {
    return new Instance(unit, prices, values, creators, labels, audiences, List.copyOf(kept));
  }

  /** Rules of one kind. */
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

  /** What a choice is worth, evaluated exactly. */
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
