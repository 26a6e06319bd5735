package io.timbre.ranking.columns;

import io.timbre.ranking.Range;

/**
 * A range made ready for a pass.
 *
 * @param bit of the filter it belongs to, in {@link Criteria#failed}
 * @param letsUnknownIn whether an unknown figure passes
 */
record Limit(int bit, double min, double max, boolean letsUnknownIn) {

  /** An open range lets everything pass. */
  static Limit of(int bit, Range range, boolean letsUnknownIn) {
    return new Limit(
        bit,
        range.min().orElse(Double.NEGATIVE_INFINITY),
        range.max().orElse(Double.POSITIVE_INFINITY),
        letsUnknownIn || range.isOpen());
  }

  /** Whether every figure passes, the unknown as well. */
  boolean isOpen() {
    return min == Double.NEGATIVE_INFINITY
        && max == Double.POSITIVE_INFINITY
        && letsUnknownIn;
  }

  /**
   * The bit, or 0 where the figure passes.
   *
   * @param figure not a number where it is unknown: no comparison holds for it
   */
  int failed(double figure) {
    return figure >= min && figure <= max || letsUnknownIn && Double.isNaN(figure) ? 0 : bit;
  }
}
