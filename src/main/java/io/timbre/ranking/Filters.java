package io.timbre.ranking;

import io.timbre.catalog.ChannelId;
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
 * @param except channels that are left out, whatever else they are
 */
public record Filters(
    Set<Platform> platforms,
    Set<Tier> tiers,
    Set<String> niches,
    Set<String> countries,
    Range engagementRate,
    Range costPerEngagement,
    List<String> words,
    Set<ChannelId> except) {

  /** Everything. */
  public static final Filters NONE =
      new Filters(Set.of(), Set.of(), Set.of(), Set.of(), Range.OPEN, Range.OPEN, List.of());

  public Filters {
    platforms = Set.copyOf(platforms);
    tiers = Set.copyOf(tiers);
    niches = Set.copyOf(niches);
    countries = Set.copyOf(countries);
    words = words.stream().map(String::strip).filter(word -> !word.isEmpty()).toList();
    except = Set.copyOf(except);
  }

  /** Filters that leave out nobody by name. */
  public Filters(
      Set<Platform> platforms,
      Set<Tier> tiers,
      Set<String> niches,
      Set<String> countries,
      Range engagementRate,
      Range costPerEngagement,
      List<String> words) {
    this(platforms, tiers, niches, countries, engagementRate, costPerEngagement, words, Set.of());
  }

  /** The same filters, with these channels left out and no others. */
  public Filters except(Set<ChannelId> channels) {
    return new Filters(
        platforms, tiers, niches, countries, engagementRate, costPerEngagement, words, channels);
  }
}
