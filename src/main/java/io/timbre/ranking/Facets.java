package io.timbre.ranking;

import java.util.List;

/**
 * The number of channels that each value of a filter would match. Each facet is counted with all
 * filters applied except its own, so that it shows what another value would add. Only values that
 * match at least one channel are listed.
 *
 * @param platforms by platform name, in natural order
 * @param tiers by tier name, smallest first
 * @param countries by ISO alpha-2 code, largest count first
 * @param languages by ISO 639-1 code, largest count first
 * @param niches by key, largest count first; a niche counts each channel once that has a niche in
 *     its subtree
 * @param amongPeers by the minimum percentile of engagement among peers, 50 and 80
 * @param ages by the maximum age of the newest figures in days, 30 and 90
 * @param flags by flag name, in natural order: the number of channels that avoiding the flag leaves
 *     out; each avoided flag is a filter of its own
 * @param knownPrices the number of channels whose price is stated and not estimated
 * @param followers by number of followers
 * @param prices by price of a post in euros, stated or estimated
 * @param rates by engagement rate, as a fraction
 * @param costs by cost per engagement in euros
 */
public record Facets(
    List<Count> platforms,
    List<Count> tiers,
    List<Count> countries,
    List<Count> languages,
    List<Count> niches,
    List<Count> amongPeers,
    List<Count> ages,
    List<Count> flags,
    long knownPrices,
    Histogram followers,
    Histogram prices,
    Histogram rates,
    Histogram costs) {

  public Facets {
    platforms = List.copyOf(platforms);
    tiers = List.copyOf(tiers);
    countries = List.copyOf(countries);
    languages = List.copyOf(languages);
    niches = List.copyOf(niches);
    amongPeers = List.copyOf(amongPeers);
    ages = List.copyOf(ages);
    flags = List.copyOf(flags);
  }
}
