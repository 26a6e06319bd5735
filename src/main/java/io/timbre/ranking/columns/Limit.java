package io.timbre.ranking.columns;

import io.timbre.ranking.Range;

/** A range made ready for a pass. */
final class Limit {

  /** Whether every figure passes, the unknown as well, so that none needs to be looked at. */
  final boolean isOpen;

  private final int bit;
  private final double min;
  private final double max;
  private final boolean letsUnknownIn;

  /**
   * @param bit of the filter it belongs to, in {@link Criteria#failed}
   * @param letsUnknownIn whether an unknown figure passes where the range has a bound
   */
  Limit(int bit, Range range, boolean letsUnknownIn) {
    this.isOpen = range.isOpen();
    this.bit = bit;
    this.min = range.min().orElse(Double.NEGATIVE_INFINITY);
    this.max = range.max().orElse(Double.POSITIVE_INFINITY);
    this.letsUnknownIn = letsUnknownIn;
  }

  /**
   * The bit, or 0 where the figure passes the bounds.
   *
   * @param figure not a number where it is unknown: no comparison holds for it
   */
  int failed(double figure) {
    return figure >= min && figure <= max || letsUnknownIn && Double.isNaN(figure) ? 0 : bit;
  }
}
