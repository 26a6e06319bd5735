package io.timbre.ranking.columns;

import io.timbre.ranking.Facets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The facets of a query without filters. They are the same whatever the brief and the order, and
 * only ages change with the day, so they are counted once and kept for the next who asks.
 */
final class FacetsOfAll {

  private record Kept(LocalDate day, Facets facets) {}

  private volatile @Nullable Kept kept;

  Facets on(LocalDate today, Columns columns) {
    Kept known = kept;
    if (known == null || !known.day.equals(today)) {
      known = new Kept(today, counted(today, columns));
      kept = known;
    }
    return known.facets;
  }

  private static Facets counted(LocalDate today, Columns columns) {
    CountFacets count = new CountFacets(columns, PreparedFilters.everything(today));
    for (Block block : columns.blocks()) {
      for (int row = 0; row < block.size(); row++) {
        count.add(block, row, 0);
      }
    }
    return count.counted();
  }
}
