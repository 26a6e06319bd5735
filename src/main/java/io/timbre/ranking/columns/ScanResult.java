package io.timbre.ranking.columns;

import io.timbre.ranking.Facets;
import io.timbre.ranking.Fact;
import io.timbre.ranking.Slice;
import java.util.List;
import java.util.Map;

/**
 * The result of a pass.
 *
 * @param places the rows of the slice, best first
 * @param before number of rows before the first of them
 * @param total number of matching channels
 * @param setApart number of matching channels that are set apart
 * @param leftOut number of further channels that would match if this fact need not be stated
 * @param facets the number of channels each filter value would match
 * @param matches the matching channels
 */
record ScanResult(
    List<Place> places,
    long before,
    long total,
    long setApart,
    Map<Fact, Long> leftOut,
    Facets facets,
    Matches matches) {

  /** Whether more rows follow before this end. */
  boolean goesOn(Slice.End end) {
    return before + places.size() < (end == Slice.End.LAST_FIT ? total - setApart : total);
  }

  /** Returns this result with only one row: the one that the slice came after. */
  ScanResult justBefore(Place place) {
    return new ScanResult(List.of(place), before - 1, total, setApart, leftOut, facets, matches);
  }
}
