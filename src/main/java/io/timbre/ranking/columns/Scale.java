package io.timbre.ranking.columns;

import io.timbre.ranking.Histogram;
import io.timbre.ranking.Histogram.Bucket;
import java.util.ArrayList;
import java.util.List;

/**
 * A scale divided into parts. A block stores the part of each channel's figure. Parts grow with the
 * figure, because the figures of channels spread over powers of ten. Their bounds are round because
 * people read them.
 */
enum Scale {
  /** Followers: below a thousand, above ten million and 16 parts in between. */
  FOLLOWERS(1e3, 2e3, 3e3, 5e3, 1e4, 2e4, 3e4, 5e4, 1e5, 2e5, 3e5, 5e5, 1e6, 2e6, 3e6, 5e6, 1e7),
  /** Price of a post in euros. */
  PRICE(10, 15, 20, 30, 50, 70, 100, 150, 200, 300, 500, 700, 1e3, 1.5e3, 2e3, 3e3, 5e3, 7e3, 1e4),
  /** Engagement rate as a fraction. */
  RATE(
      0.001, 0.0015, 0.002, 0.003, 0.005, 0.007, 0.01, 0.015, 0.02, 0.03, 0.05, 0.07, 0.1, 0.15,
      0.2),
  /** Cost per engagement in euros. */
  COST(0.01, 0.015, 0.02, 0.03, 0.05, 0.07, 0.1, 0.15, 0.2, 0.3, 0.5, 0.7, 1, 1.5, 2, 3, 5, 7, 10);

  private final double[] bounds;

  Scale(double... bounds) {
    this.bounds = bounds;
  }

  /** Returns the number of parts, which is also the part number of an unknown figure. */
  int parts() {
    return bounds.length + 1;
  }

  /**
   * Returns the part that contains a figure, from 0.
   *
   * @param figure the figure; NaN if not known
   */
  byte part(double figure) {
    if (Double.isNaN(figure)) {
      return (byte) parts();
    }
    int part = 0;
    while (part < bounds.length && figure >= bounds[part]) {
      part++;
    }
    return (byte) part;
  }

  /** Returns the lower bound of a part; 0 for the first. */
  double from(int part) {
    return part == 0 ? 0 : bounds[part - 1];
  }

  /**
   * Returns the counts as a histogram.
   *
   * @param counts counts by part
   */
  Histogram histogram(int[] counts) {
    List<Bucket> buckets = new ArrayList<>();
    for (int part = 0; part < parts(); part++) {
      double below = part < bounds.length ? bounds[part] : Double.POSITIVE_INFINITY;
      buckets.add(new Bucket(from(part), below, counts[part]));
    }
    return new Histogram(buckets);
  }
}
