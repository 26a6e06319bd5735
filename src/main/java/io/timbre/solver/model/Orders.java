package io.timbre.solver.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** The orders in which a sketch tries offers, most promising first. */
final class Orders {

  private static final int CHARGE_ROUNDS = 12;

  private final Instance instance;
  private final Allowance allowance;
  private final double[] gains;

  Orders(Instance instance, Allowance allowance) {
    this.instance = instance;
    this.allowance = allowance;
    Selection nothing = new Selection(instance, allowance);
    this.gains = IntStream.range(0, instance.offers()).mapToDouble(nothing::gain).toArray();
  }

  /**
   * Returns the orders: by worth minus a charge for the price, by worth per price, and by worth
   * only. The charge makes the best offers fit the number of places.
   */
  List<int[]> toTry() {
    double charge = charge();
    return List.of(
        inOrderOf(offer -> gains[offer] - charge * instance.prices()[offer]),
        inOrderOf(offer -> gains[offer] / (instance.prices()[offer] + 1.0)),
        byWorth());
  }

  int[] byWorth() {
    return inOrderOf(offer -> gains[offer]);
  }

  /**
   * The worth that one unit of money must bring so that the best offers use up places and budget
   * together.
   */
  private double charge() {
    double low = 0;
    double high = 0;
    for (int offer = 0; offer < gains.length; offer++) {
      high = Math.max(high, gains[offer] / Math.max(1, instance.prices()[offer]));
    }
    for (int round = 0; round < CHARGE_ROUNDS && gains.length > 0; round++) {
      double charge = (low + high) / 2;
      boolean over = costOfPlaces(charge) > allowance.budget;
      low = over ? charge : low;
      high = over ? high : charge;
    }
    return high;
  }

  private double costOfPlaces(double charge) {
    double[] merits =
        IntStream.range(0, gains.length).mapToDouble(offer -> merit(offer, charge)).toArray();
    double[] ascending = merits.clone();
    Arrays.sort(ascending);
    double least =
        Math.max(
            0,
            ascending[
                Math.clamp(ascending.length - (long) allowance.creators, 0, ascending.length - 1)]);
    return IntStream.range(0, gains.length)
        .filter(offer -> merits[offer] >= least)
        .mapToDouble(offer -> instance.prices()[offer])
        .sum();
  }

  private double merit(int offer, double charge) {
    long price = instance.prices()[offer];
    return price > allowance.perCreator ? -1 : gains[offer] - charge * price;
  }

  private int[] inOrderOf(IntToDoubleFunction merit) {
    double[] merits = IntStream.range(0, instance.offers()).mapToDouble(merit).toArray();
    return IntStream.range(0, instance.offers())
        .filter(offer -> !allowance.mustNot[offer])
        .boxed()
        .sorted(Comparator.comparingDouble((Integer offer) -> -merits[offer]))
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
