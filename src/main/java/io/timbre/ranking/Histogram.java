package io.timbre.ranking;

import java.util.List;

/**
 * How many channels lie in each part of a scale, from nothing to infinity without a gap; those that
 * lie nowhere, as their figure is unknown, are in no part.
 *
 * @param buckets by rising bounds, the empty ones as well
 */
public record Histogram(List<Bucket> buckets) {

  /**
   * One part of the scale.
   *
   * @param from the least figure in it; 0 for the first
   * @param below what every figure in it is under; infinity for the last
   */
  public record Bucket(double from, double below, long count) {}

  public Histogram {
    buckets = List.copyOf(buckets);
  }
}
