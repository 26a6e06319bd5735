package io.timbre.ranking.columns;

import io.timbre.ranking.Facets;
import java.util.List;

/**
 * What a pass found.
 *
 * @param places the rows of the slice, the best first
 * @param before how many rows stand before the first of them
 * @param total how many channels match
 * @param setApart how many of them stand apart
 * @param facets what each filter would match
 * @param matches which channels match
 */
record Found(
    List<Place> places, long before, long total, long setApart, Facets facets, Matches matches) {

  /** Whether more rows follow. */
  boolean goesOn() {
    return before + places.size() < total;
  }

  /** The same, showing one row alone: the one that this slice came after. */
  Found justBefore(Place place) {
    return new Found(List.of(place), before - 1, total, setApart, facets, matches);
  }
}
