package io.timbre.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.random.RandomGenerator;

/** A random choice among weighted values. */
final class Weighted<T> {

  private final List<T> choices = new ArrayList<>();
  private final List<Double> upTo = new ArrayList<>();
  private double sum;

  /**
   * @param weights a weight above 0 for each value; their sum can be any number
   */
  Weighted(SequencedMap<T, Double> weights) {
    for (Map.Entry<T, Double> choice : weights.entrySet()) {
      sum += choice.getValue();
      choices.add(choice.getKey());
      upTo.add(sum);
    }
  }

  T draw(RandomGenerator random) {
    double at = random.nextDouble(sum);
    int choice = 0;
    while (at >= upTo.get(choice)) {
      choice++;
    }
    return choices.get(choice);
  }
}
