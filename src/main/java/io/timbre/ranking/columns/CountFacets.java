package io.timbre.ranking.columns;

import io.timbre.catalog.Platform;
import io.timbre.catalog.Tier;
import io.timbre.ranking.Count;
import io.timbre.ranking.Facets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Counts the facets of one query, each with all filters applied except its own. */
final class CountFacets {

  private static final Comparator<Count> BIGGEST_FIRST =
      Comparator.comparingLong(Count::count).reversed().thenComparing(Count::value);

  private final Columns columns;
  private final int[] platforms = new int[Platform.values().length];
  private final int[] tiers = new int[Tier.values().length + 1];
  private final int[] countries;
  private final int[] languages;
  private final NicheCounts niches;
  private final FigureCounts figures;

  CountFacets(Columns columns, PreparedFilters prepared) {
    this.columns = columns;
    this.countries = new int[columns.countries().size()];
    this.languages = new int[columns.languages().size()];
    this.niches = new NicheCounts(columns.tree());
    this.figures = new FigureCounts(prepared);
  }

  /**
   * Counts a channel. A channel that passes every filter counts in every facet. One that fails a
   * single filter counts only in the facet of that filter.
   *
   * @param failed the filters it does not pass, as in {@link Criteria#failed}
   */
  void add(Block block, int row, int failed) {
    if (failed == 0) {
      platforms[block.platform[row]]++;
      tiers[block.tier[row]]++;
      countries[block.country[row]]++;
      languages[block.language[row]]++;
      niches.add(block, row);
      figures.add(block, row);
    } else if (Integer.bitCount(failed) == 1) {
      addToOneOf(failed, block, row);
    }
  }

  private void addToOneOf(int filter, Block block, int row) {
    switch (filter) {
      case Criteria.PLATFORM -> platforms[block.platform[row]]++;
      case Criteria.TIER -> tiers[block.tier[row]]++;
      case Criteria.COUNTRY -> countries[block.country[row]]++;
      case Criteria.LANGUAGE -> languages[block.language[row]]++;
      case Criteria.NICHE -> niches.add(block, row);
      default -> figures.addToOneOf(filter, block, row);
    }
  }

  /** Returns the facets. May be called only once. */
  Facets counted() {
    return new Facets(
        named(names(Platform.values()), platforms),
        named(names(Tier.values()), tiers),
        biggestFirst(named(columns.countries(), countries)),
        biggestFirst(named(columns.languages(), languages)),
        biggestFirst(niches.counted()),
        figures.amongPeers(),
        figures.ages(),
        figures.flags(),
        figures.knownPrices(),
        figures.followers(),
        figures.prices(),
        figures.rates(),
        figures.costs());
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
