package io.timbre.ranking;

import io.timbre.catalog.ChannelId;
import io.timbre.catalog.Platform;
import io.timbre.catalog.Tier;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The conditions a channel must meet to be in a ranking. Within one filter any value is enough;
 * between filters all must be met. An empty filter lets every channel through. A fact that a
 * channel does not state matches no value and no bounded range, unless it is {@link #unstated() let
 * in}.
 *
 * <p>Filters are built from {@link #NONE}: {@code
 * NONE.on(Set.of(TIKTOK)).priced(PriceRange.euros(Range.upTo(300)))}. Each method replaces what was
 * set for the same filter before.
 *
 * @param platforms platforms of the channel
 * @param tiers tiers of the channel
 * @param niches keys of niches, each including its whole subtree
 * @param excludedNiches keys of niches: a channel is left out if the share of its content in the
 *     subtree of any of them is {@value #EXCLUDING_SHARE} or more
 * @param countries ISO 3166 alpha-2 codes
 * @param languages ISO 639-1 codes
 * @param followers range of the newest known followers
 * @param price range of the price of a post; estimates count
 * @param knownPriceOnly whether estimated and unknown prices are left out
 * @param engagementRate range of the rate as shown, as a fraction: 0.03 is 3%
 * @param costPerEngagement range of the cost as shown; estimates count
 * @param amongPeers range of the percentile of engagement among channels of the same size, 0 to 100
 * @param avoided flags that a channel must not have
 * @param newestWithin maximum age of the newest figures in days
 * @param unstated facts that a channel need not state: a channel without them passes the filters
 *     that ask for them
 * @param words each must be part of the creator's name or the handle, ignoring accents and case
 * @param except channels that are left out in any case
 */
public record Filters(
    Set<Platform> platforms,
    Set<Tier> tiers,
    Set<String> niches,
    Set<String> excludedNiches,
    Set<String> countries,
    Set<String> languages,
    Range followers,
    PriceRange price,
    boolean knownPriceOnly,
    Range engagementRate,
    PriceRange costPerEngagement,
    Range amongPeers,
    Set<StandingFlag> avoided,
    OptionalInt newestWithin,
    Set<Fact> unstated,
    List<String> words,
    Set<ChannelId> except) {

  /** The share of a channel's content from which an excluded niche leaves the channel out. */
  public static final double EXCLUDING_SHARE = 0.25;

  /** Filters that every channel passes. */
  public static final Filters NONE = new FiltersDraft().filters();

  /**
   * Creates filters.
   *
   * @throws IllegalArgumentException for a bound that no figure can reach
   */
  public Filters {
    platforms = Set.copyOf(platforms);
    tiers = Set.copyOf(tiers);
    niches = Set.copyOf(niches);
    excludedNiches = Set.copyOf(excludedNiches);
    countries = Set.copyOf(countries);
    languages = Set.copyOf(languages);
    avoided = Set.copyOf(avoided);
    unstated = Set.copyOf(unstated);
    words = words.stream().map(String::strip).filter(word -> !word.isEmpty()).toList();
    except = Set.copyOf(except);
    require(
        amongPeers.isWithin(0, 100),
        "The range among peers must lie in 0 to 100, not " + amongPeers);
    require(
        newestWithin.orElse(0) >= 0, "The maximum age must be 0 days or more, not " + newestWithin);
  }

  private static void require(boolean holds, String rule) {
    if (!holds) {
      throw new IllegalArgumentException(rule);
    }
  }

  /** Whether any filter asks for a fact. */
  public boolean ask(Fact fact) {
    return switch (fact) {
      case COUNTRY -> !countries.isEmpty();
      case LANGUAGE -> !languages.isEmpty();
      case PRICE -> !price.range().isOpen();
      case FOLLOWERS -> !tiers.isEmpty() || !followers.isOpen();
      case RATE -> !engagementRate.isOpen();
      case COST -> !costPerEngagement.range().isOpen();
      case AMONG_PEERS -> !amongPeers.isOpen();
      case AGE -> newestWithin.isPresent();
    };
  }

  private Filters with(Consumer<FiltersDraft> change) {
    FiltersDraft draft = new FiltersDraft(this);
    change.accept(draft);
    return draft.filters();
  }

  public Filters on(Set<Platform> some) {
    return with(draft -> draft.platforms = some);
  }

  public Filters ofSize(Set<Tier> some) {
    return with(draft -> draft.tiers = some);
  }

  public Filters about(Set<String> keys) {
    return with(draft -> draft.niches = keys);
  }

  public Filters notAbout(Set<String> keys) {
    return with(draft -> draft.excludedNiches = keys);
  }

  public Filters from(Set<String> codes) {
    return with(draft -> draft.countries = codes);
  }

  public Filters speaking(Set<String> codes) {
    return with(draft -> draft.languages = codes);
  }

  public Filters followedBy(Range range) {
    return with(draft -> draft.followers = range);
  }

  public Filters priced(PriceRange range) {
    return with(draft -> draft.price = range);
  }

  /** Sets whether an estimated price is left out. */
  public Filters knownPriceOnly(boolean only) {
    return with(draft -> draft.knownPriceOnly = only);
  }

  /** Sets the range of the engagement rate, as a fraction. */
  public Filters engaging(Range range) {
    return with(draft -> draft.engagementRate = range);
  }

  /** Sets the range of the cost per engagement. */
  public Filters costing(PriceRange range) {
    return with(draft -> draft.costPerEngagement = range);
  }

  public Filters amongPeers(Range range) {
    return with(draft -> draft.amongPeers = range);
  }

  public Filters avoiding(Set<StandingFlag> flags) {
    return with(draft -> draft.avoided = flags);
  }

  public Filters newestWithin(OptionalInt days) {
    return with(draft -> draft.newestWithin = days);
  }

  public Filters lettingIn(Set<Fact> facts) {
    return with(draft -> draft.unstated = facts);
  }

  public Filters named(List<String> parts) {
    return with(draft -> draft.words = parts);
  }

  /** Sets the channels that are left out. */
  public Filters except(Set<ChannelId> channels) {
    return with(draft -> draft.except = channels);
  }
}
