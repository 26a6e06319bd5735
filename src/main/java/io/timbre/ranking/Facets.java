package io.timbre.ranking;

import java.util.List;

/**
 * How many channels each value of a filter would match: counted with all other filters applied but
 * not its own, so that a second tick is seen to widen. Only values that match any are listed.
 *
 * @param platforms by name of the platform, in its natural order
 * @param tiers by name of the tier, the smallest first
 * @param countries by ISO alpha-2 code, the biggest count first
 * @param languages by ISO 639-1 code, the biggest count first
 * @param niches by key, the biggest count first; a niche counts each channel once that has a niche
 *     in its subtree
 * @param amongPeers by the least of 100 peers that engagement is better than, 50 and 80
 * @param ages by the most days that the newest figures are old, 30 and 90
 * @param flags by name of the flag, in its natural order: how many have it, which is how many
 *     avoiding it leaves out; each flag that is avoided is a filter of its own
 * @param knownPrices how many have a price that is no estimate
 * @param followers by number of followers
 * @param prices by price of a post in euro, known or estimated
 * @param rates by engagement rate, a fraction
 * @param costs by cost per engagement in euro
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
