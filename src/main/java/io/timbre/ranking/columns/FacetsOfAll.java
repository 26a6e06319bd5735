package io.timbre.ranking.columns;

import io.timbre.ranking.Facets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The facets of a query without filters. They do not depend on the brief or the order, and only the
 * ages change from day to day, so they are counted once and cached.
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
