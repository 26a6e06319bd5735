package io.timbre.ranking.columns;

/**
 * Where a channel stands in a query.
 *
 * @param setApart whether it stands below all that are not
 * @param key what it is ordered by
 * @param ordinal its ordinal in the columns, which rises with its id
 */
record Place(boolean setApart, double key, int ordinal) {

  /** Whether a place comes before another: above those set apart, then by key, then by id. */
  static boolean before(
      boolean setApart, double key, long id, boolean otherApart, double otherKey, long otherId) {
    if (setApart != otherApart) {
      return otherApart;
    }
    return key != otherKey ? key > otherKey : id < otherId;
  }
}
