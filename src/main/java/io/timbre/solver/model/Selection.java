package io.timbre.solver.model;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A choice of offers and its totals, which are updated as offers are added and removed. The lack is
 * the distance from the minimums. All other limits are ceilings.
 */
final class Selection {

  private final Instance instance;
  private final Allowance allowance;
  private final BitSet chosen = new BitSet();
  private final long[] spentOn;
  private final int[] offersOf;
  private final int[][] taggedBy;
  private final int[] counted;
  private final long[] spentBy;
  private final double[] loads;
  private long spend;
  private int creators;
  private double value;

  Selection(Instance instance, Allowance allowance) {
    this.instance = instance;
    this.allowance = allowance;
    int people = instance.creatorCount();
    int labels = allowance.atLeast.length;
    spentOn = new long[people];
    offersOf = new int[people];
    taggedBy = new int[people][];
    counted = new int[labels];
    spentBy = new long[labels];
    loads = new double[instance.audiences().size()];
  }

  static Selection of(Instance instance, int[] offers) {
    Selection selection = new Selection(instance, new Allowance(instance));
    for (int offer : offers) {
      selection.add(offer);
    }
    return selection;
  }

  void add(int offer) {
    chosen.set(offer);
    count(offer, 1);
  }

  void remove(int offer) {
    chosen.clear(offer);
    count(offer, -1);
  }

  private void count(int offer, int sign) {
    int creator = instance.creators()[offer];
    long price = sign * instance.prices()[offer];
    spend += price;
    spentOn[creator] += price;
    value += sign * instance.values()[offer];
    creators += stepOfOne(offersOf[creator], sign);
    offersOf[creator] += sign;
    int[] tags = tags(creator);
    for (int label : instance.labels()[offer]) {
      counted[label] += stepOfOne(tags[label], sign);
      tags[label] += sign;
      spentBy[label] += price;
    }
    for (int i = 0; i < loads.length; i++) {
      loads[i] += sign * instance.audiences().get(i).loads()[offer];
    }
  }

  /**
   * Changes the number of creators only when a creator's first offer is added or their last one
   * removed.
   */
  private static int stepOfOne(int before, int sign) {
    return before == (sign > 0 ? 0 : 1) ? sign : 0;
  }

  private int[] tags(int creator) {
    if (taggedBy[creator] == null) {
      taggedBy[creator] = new int[counted.length];
    }
    return taggedBy[creator];
  }

  boolean has(int offer) {
    return chosen.get(offer);
  }

  int[] offers() {
    return chosen.stream().toArray();
  }

  long spend() {
    return spend;
  }

  boolean keepsEveryRule() {
    return keepsCeilings() && lack() == 0 && keepsMusts();
  }

  boolean keepsCeilings() {
    boolean within = spend <= allowance.budget && creators <= allowance.creators;
    within &= Arrays.stream(spentOn).allMatch(spent -> spent <= allowance.perCreator);
    for (int label = 0; within && label < counted.length; label++) {
      within = counted[label] <= allowance.atMost[label];
    }
    return within;
  }

  private boolean keepsMusts() {
    for (int offer = 0; offer < instance.offers(); offer++) {
      if (has(offer) ? allowance.mustNot[offer] : allowance.must[offer]) {
        return false;
      }
    }
    return true;
  }

  /** Whether an offer can be added without exceeding a ceiling. */
  boolean hasRoomFor(int offer) {
    int creator = instance.creators()[offer];
    long price = instance.prices()[offer];
    return price <= allowance.budget - spend
        && !allowance.mustNot[offer]
        && price <= allowance.perCreator - spentOn[creator]
        && (offersOf[creator] > 0 || creators < allowance.creators)
        && labelsHaveRoomFor(offer);
  }

  private boolean labelsHaveRoomFor(int offer) {
    for (int label : instance.labels()[offer]) {
      if (counted[label] >= allowance.atMost[label] && isNewTo(label, offer)) {
        return false;
      }
    }
    return true;
  }

  private boolean isNewTo(int label, int offer) {
    int[] tags = taggedBy[instance.creators()[offer]];
    return tags == null || tags[label] == 0;
  }

  /**
   * Returns the distance from the minimums: 0 if all are kept, plus up to 1 for each that is not.
   */
  double lack() {
    double lack = 0;
    for (int label = 0; label < counted.length; label++) {
      lack += lack(label, counted[label], spentBy[label]);
    }
    return lack;
  }

  /** Returns by how much an offer would reduce the lack. */
  double relief(int offer) {
    double relief = 0;
    for (int label : instance.labels()[offer]) {
      int more = isNewTo(label, offer) ? 1 : 0;
      relief +=
          lack(label, counted[label], spentBy[label])
              - lack(label, counted[label] + more, spentBy[label] + instance.prices()[offer]);
    }
    return relief;
  }

  private double lack(int label, int count, long spent) {
    int least = allowance.atLeast[label];
    long leastSpent = allowance.atLeastSpent[label];
    return (count < least ? (least - count) / (double) least : 0)
        + (spent < leastSpent ? (leastSpent - spent) / (double) leastSpent : 0);
  }

  /** Returns the worth of the chosen offers, including the people reached. */
  double worth() {
    double worth = value;
    for (int i = 0; i < loads.length; i++) {
      worth += instance.audiences().get(i).reached(loads[i]);
    }
    return worth;
  }

  /** Returns what an offer would add to the worth. */
  double gain(int offer) {
    double gain = instance.values()[offer];
    for (int i = 0; i < loads.length; i++) {
      Audience audience = instance.audiences().get(i);
      gain += audience.reached(loads[i] + audience.loads()[offer]) - audience.reached(loads[i]);
    }
    return gain;
  }
}
