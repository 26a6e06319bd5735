package io.timbre.discovery.web;

import io.timbre.ranking.Histogram;
import io.timbre.ranking.Histogram.Bucket;
import io.timbre.ranking.Range;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A histogram as two SVG paths in an area of 180 by 34 units: the bars inside a range and the bars
 * outside it.
 *
 * @param inside path of the bars inside; null if there are none
 * @param outside path of the bars outside; null if there are none
 * @param label text alternative
 */
record HistogramBars(@Nullable String inside, @Nullable String outside, String label) {

  private static final double WIDTH = 180;
  private static final double HEIGHT = 34;
  private static final double GAP = 1;

  /** The minimum height of a visible bar. */
  private static final double LEAST = 2;

  static HistogramBars of(Histogram histogram, Range range, String label) {
    return new HistogramBars(
        path(histogram, bucket -> overlaps(bucket, range)),
        path(histogram, bucket -> !overlaps(bucket, range)),
        label);
  }

  private static boolean overlaps(Bucket bucket, Range range) {
    return bucket.from() <= range.max().orElse(Double.POSITIVE_INFINITY)
        && bucket.below() > range.min().orElse(Double.NEGATIVE_INFINITY);
  }

  private static @Nullable String path(Histogram histogram, Predicate<Bucket> chosen) {
    List<Bucket> buckets = histogram.buckets();
    long most = buckets.stream().mapToLong(Bucket::count).max().orElse(0);
    String path =
        IntStream.range(0, buckets.size())
            .filter(i -> buckets.get(i).count() > 0 && chosen.test(buckets.get(i)))
            .mapToObj(i -> bar(i, buckets.size(), (double) buckets.get(i).count() / most))
            .collect(Collectors.joining());
    return path.isEmpty() ? null : path;
  }

  private static String bar(int at, int bars, double share) {
    double width = WIDTH / bars;
    double height = Math.max(LEAST, HEIGHT * share);
    return String.format(
        Locale.ROOT,
        "M%.1f,%.0fv-%.1fh%.1fv%.1fz",
        at * width,
        HEIGHT,
        height,
        width - GAP,
        height);
  }
}
