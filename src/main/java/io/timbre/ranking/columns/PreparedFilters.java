package io.timbre.ranking.columns;

import io.timbre.ranking.Filters;
import io.timbre.ranking.Range;
import java.time.LocalDate;

/**
 * Filters with the values that a pass cannot look up itself. They can be used for one pass only.
 *
 * @param named the channels that the words of the filters name
 * @param price range of the price of a post, in euros
 * @param costPerEngagement range of the cost per engagement, in euros
 * @param today the date from which the age of figures is counted
 */
record PreparedFilters(
    Filters filters, ChannelIdFilter named, Range price, Range costPerEngagement, LocalDate today) {

  /** Returns filters that every channel passes. */
  static PreparedFilters everything(LocalDate today) {
    return new PreparedFilters(
        Filters.NONE, ChannelIdFilter.EVERYBODY, Range.OPEN, Range.OPEN, today);
  }

  /** Whether every channel matches. */
  boolean askNothing() {
    return filters.equals(Filters.NONE) && named == ChannelIdFilter.EVERYBODY;
  }
}
