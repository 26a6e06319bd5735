package io.timbre.ranking.columns;

import io.timbre.ranking.Range;

/** A range prepared for a pass. */
final class Limit {

  /** Whether every figure passes, including unknown ones, so that no figure needs to be read. */
  final boolean isOpen;

  private final int bit;
  private final double min;
  private final double max;
  private final boolean letsUnknownIn;

  /**
   * Prepares a range.
   *
   * @param bit the bit of its filter in {@link Criteria#failed}
   * @param letsUnknownIn whether an unknown figure passes even if the range has a bound
   */
  Limit(int bit, Range range, boolean letsUnknownIn) {
    this.isOpen = range.isOpen();
    this.bit = bit;
    this.min = range.min().orElse(Double.NEGATIVE_INFINITY);
    this.max = range.max().orElse(Double.POSITIVE_INFINITY);
    this.letsUnknownIn = letsUnknownIn;
  }

  /**
   * Returns the bit, or 0 if the figure passes.
   *
   * @param figure the figure; NaN if not known, so that no comparison is true
   */
  int failed(double figure) {
    return figure >= min && figure <= max || letsUnknownIn && Double.isNaN(figure) ? 0 : bit;
  }
}
