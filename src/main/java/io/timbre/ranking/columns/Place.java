package io.timbre.ranking.columns;

/**
 * The place of a channel in a query.
 *
 * @param setApart whether it is set apart below all others
 * @param key the value by which it is ordered
 * @param ordinal its ordinal in the columns, which rises with its ID
 */
record Place(boolean setApart, double key, int ordinal) {

  /**
   * Whether a place comes before another: those set apart come last, then the higher key comes
   * first, then the lower ID.
   */
  static boolean before(
      boolean setApart, double key, long id, boolean otherApart, double otherKey, long otherId) {
    if (setApart != otherApart) {
      return otherApart;
    }
    return key != otherKey ? key > otherKey : id < otherId;
  }
}
