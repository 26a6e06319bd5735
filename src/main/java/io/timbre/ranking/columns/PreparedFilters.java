package io.timbre.ranking.columns;

import io.timbre.ranking.Filters;
import io.timbre.ranking.Range;
import java.time.LocalDate;

/**
 * Filters with all that a pass cannot look up, good for one pass.
 *
 * @param named the channels that their words name
 * @param price their price of a post, in euro
 * @param costPerEngagement theirs, in euro
 * @param today the day that the age of figures is counted to
 */
record PreparedFilters(
    Filters filters, Named named, Range price, Range costPerEngagement, LocalDate today) {

  /** Everything. */
  static PreparedFilters everything(LocalDate today) {
    return new PreparedFilters(Filters.NONE, Named.EVERYBODY, Range.OPEN, Range.OPEN, today);
  }

  /** Whether every channel matches. */
  boolean askNothing() {
    return filters.equals(Filters.NONE) && named == Named.EVERYBODY;
  }
}
