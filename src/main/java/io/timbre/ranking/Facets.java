package io.timbre.ranking;

import java.util.List;

/**
 * How many channels each value of a filter would match: counted with all other filters applied but
 * not its own, so that a second tick is seen to widen. Only values that match any are listed.
 *
 * @param platforms by name of the platform, in its natural order
 * @param tiers by name of the tier, the smallest first
 * @param countries by ISO alpha-2 code, the biggest count first
 * @param niches by key, the biggest count first; a niche counts each channel once that has a niche
 *     in its subtree
 */
public record Facets(
    List<Count> platforms, List<Count> tiers, List<Count> countries, List<Count> niches) {

  public Facets {
    platforms = List.copyOf(platforms);
    tiers = List.copyOf(tiers);
    countries = List.copyOf(countries);
    niches = List.copyOf(niches);
  }
}
