package io.timbre.ranking.columns;

import io.timbre.ranking.Facets;
import io.timbre.ranking.Fact;
import io.timbre.ranking.Slice;
import java.util.List;
import java.util.Map;

/**
 * What a pass found.
 *
 * @param places the rows of the slice, the best first
 * @param before how many rows stand before the first of them
 * @param total how many channels match
 * @param setApart how many of them stand apart
 * @param leftOut how many more would match if this fact alone need not be stated
 * @param facets what each filter would match
 * @param matches which channels match
 */
record Found(
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

  /** The same, showing one row alone: the one that this slice came after. */
  Found justBefore(Place place) {
    return new Found(List.of(place), before - 1, total, setApart, leftOut, facets, matches);
  }
}
