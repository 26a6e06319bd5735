package io.timbre.solver.model;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * An upper bound on the worth of any plan that needs no solver. It spends the budget on the offers
 * with the highest worth per price, and books the last one in part.
 */
public final class SimpleBound {

  private SimpleBound() {}

  /** Returns a bound that is at least the worth of every choice that keeps the rules. */
  public static double of(Instance instance) {
    Selection nothing = new Selection(instance, new Allowance(instance));
    long budget =
        instance.rules(Rule.Budget.class).stream()
            .mapToLong(Rule.Budget::amount)
            .min()
            .orElse(Long.MAX_VALUE);
    double[] gains = IntStream.range(0, instance.offers()).mapToDouble(nothing::gain).toArray();
    int[] byMerit =
        IntStream.range(0, gains.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -gains[i] / instance.prices()[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    return roundedUp(spend(byMerit, gains, instance.prices(), budget));
  }

  private static double spend(int[] byMerit, double[] gains, long[] prices, long budget) {
    double worth = 0;
    long left = budget;
    for (int offer : byMerit) {
      if (prices[offer] > left) {
        return worth + gains[offer] * left / prices[offer];
      }
      worth += gains[offer];
      left -= prices[offer];
    }
    return worth;
  }

  private static double roundedUp(double bound) {
    return bound + Math.abs(bound) * 1e-12;
  }
}
