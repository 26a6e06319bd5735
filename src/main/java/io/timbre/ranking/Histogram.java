package io.timbre.ranking;

import java.util.List;

/**
 * The number of channels in each part of a scale from 0 to infinity without gaps. Channels whose
 * figure is not known are in no part.
 *
 * @param buckets the parts in rising order, including empty ones
 */
public record Histogram(List<Bucket> buckets) {

  /**
   * One part of the scale.
   *
   * @param from lower bound, inclusive; 0 for the first part
   * @param below upper bound, exclusive; infinity for the last part
   */
  public record Bucket(double from, double below, long count) {}

  public Histogram {
    buckets = List.copyOf(buckets);
  }
}
