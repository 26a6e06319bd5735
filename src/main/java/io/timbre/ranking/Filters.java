package io.timbre.ranking;

import io.timbre.catalog.Platform;
import io.timbre.catalog.Tier;
import java.util.List;
import java.util.Set;

/**
 * What a channel must be to stand in a ranking. Within one filter any value will do, between
 * filters all must hold, and an empty one lets everything through. What is unknown of a channel
 * matches no value and no bounded range.
 *
 * @param platforms where it publishes
 * @param tiers how large its following is
 * @param niches keys of niches, each standing for its whole subtree
 * @param countries ISO 3166 alpha-2 codes
 * @param engagementRate the rate as shown, a fraction: 0.03 is 3%
 * @param costPerEngagement as shown, in euro; estimates count
 * @param words each must be part of the creator's name or the handle, accents and case aside
 */
public record Filters(
    Set<Platform> platforms,
    Set<Tier> tiers,
    Set<String> niches,
    Set<String> countries,
    Range engagementRate,
    Range costPerEngagement,
    List<String> words) {

  /** Everything. */
  public static final Filters NONE =
      new Filters(Set.of(), Set.of(), Set.of(), Set.of(), Range.OPEN, Range.OPEN, List.of());

  public Filters {
    platforms = Set.copyOf(platforms);
    tiers = Set.copyOf(tiers);
    niches = Set.copyOf(niches);
    countries = Set.copyOf(countries);
    words = words.stream().map(String::strip).filter(word -> !word.isEmpty()).toList();
  }
}
