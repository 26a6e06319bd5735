package io.timbre.scoring;

/** Calculates quantiles in linear time. The methods reorder the array they are given. */
final class Quantile {

  private Quantile() {}

  /** Returns the middle value, or the mean of the two middle values. */
  static double median(double[] values) {
    return of(values, 0.5);
  }

  /** Returns the p-quantile, interpolated between neighbours (type 7 of Hyndman and Fan 1996). */
  static double of(double[] values, double p) {
    double position = (values.length - 1) * p;
    int below = (int) position;
    double lower = select(values, below);
    if (position == below) {
      return lower;
    }
    double upper = values[below + 1];
    for (int i = below + 2; i < values.length; i++) {
      upper = Math.min(upper, values[i]);
    }
    return lower + (position - below) * (upper - lower);
  }

  /** Returns the k-th smallest value. No value after place k is then smaller (Hoare 1961). */
  private static double select(double[] values, int k) {
    int left = 0;
    int right = values.length - 1;
    while (left < right) {
      double pivot = values[(left + right) >>> 1];
      int i = left;
      int j = right;
      while (i <= j) {
        while (values[i] < pivot) {
          i++;
        }
        while (values[j] > pivot) {
          j--;
        }
        if (i <= j) {
          double swapped = values[i];
          values[i++] = values[j];
          values[j--] = swapped;
        }
      }
      if (k <= j) {
        right = j;
      } else if (k >= i) {
        left = i;
      } else {
        break;
      }
    }
    return values[k];
  }
}
