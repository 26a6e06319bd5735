package io.timbre.ranking.columns;

import io.timbre.catalog.Platform;
import io.timbre.catalog.Tier;
import io.timbre.ranking.Count;
import io.timbre.ranking.Facets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Counts the facets of one query, each with all filters applied but its own. */
final class CountFacets {

  private static final Comparator<Count> BIGGEST_FIRST =
      Comparator.comparingLong(Count::count).reversed().thenComparing(Count::value);

  private final Columns columns;
  private final int[] platforms = new int[Platform.values().length];
  private final int[] tiers = new int[Tier.values().length + 1];
  private final int[] countries;
  private final NicheCounts niches;

  CountFacets(Columns columns) {
    this.columns = columns;
    this.countries = new int[columns.countries().size()];
    this.niches = new NicheCounts(columns.tree());
  }

  /**
   * Counts a channel where it belongs.
   *
   * @param failed the filters it does not pass, as {@link Criteria#failed}
   */
  void add(Block block, int row, int failed) {
    if ((failed & ~Criteria.PLATFORM) == 0) {
      platforms[block.platform[row]]++;
    }
    if ((failed & ~Criteria.TIER) == 0) {
      tiers[block.tier[row]]++;
    }
    if ((failed & ~Criteria.COUNTRY) == 0) {
      countries[block.country[row]]++;
    }
    if ((failed & ~Criteria.NICHE) == 0) {
      niches.add(block, row);
    }
  }

  /** What was counted; to be asked once. */
  Facets counted() {
    return new Facets(
        named(names(Platform.values()), platforms),
        named(names(Tier.values()), tiers),
        biggestFirst(named(columns.countries(), countries)),
        biggestFirst(niches.counted()));
  }

  private static List<String> names(Enum<?>[] values) {
    return Stream.of(values).map(Enum::name).toList();
  }

  private static List<Count> named(List<String> names, int[] counts) {
    List<Count> named = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (counts[i] > 0 && !names.get(i).equals(Codes.UNKNOWN)) {
        named.add(new Count(names.get(i), counts[i]));
      }
    }
    return named;
  }

  private static List<Count> biggestFirst(List<Count> counts) {
    return counts.stream().filter(count -> count.count() > 0).sorted(BIGGEST_FIRST).toList();
  }
}
