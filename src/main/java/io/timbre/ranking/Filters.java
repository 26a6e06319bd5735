package io.timbre.ranking;

import io.timbre.catalog.ChannelId;
import io.timbre.catalog.Platform;
import io.timbre.catalog.Tier;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What a channel must be to stand in a ranking. Within one filter any value will do, between
 * filters all must hold, and an empty one lets everything through. What is unknown of a channel
 * matches no value and no bounded range, unless it is {@link #unstated() let in}.
 *
 * <p>Filters are said in words, beginning with {@link #NONE}: {@code NONE.on(Set.of(TIKTOK))
 * .priced(PriceRange.euros(Range.upTo(300)))}. Each word replaces what was said of the same before.
 *
 * @param platforms where it publishes
 * @param tiers how large its following is
 * @param niches keys of niches, each standing for its whole subtree
 * @param excludedNiches keys of niches: a channel with {@value #EXCLUDING_SHARE} or more of its
 *     content in the subtree of any of them is left out
 * @param countries ISO 3166 alpha-2 codes
 * @param languages ISO 639-1 codes
 * @param followers the newest known
 * @param price of a post; an estimate counts
 * @param knownPriceOnly whether an estimated price is left out as well as an unknown one
 * @param engagementRate the rate as shown, a fraction: 0.03 is 3%
 * @param costPerEngagement as shown; estimates count
 * @param amongPeers of how many of 100 channels of its size its engagement is better, 0 to 100
 * @param avoided what a channel must not be flagged with
 * @param newestWithin how many days old its newest figures are at most
 * @param unstated what a channel need not state: one that does not passes the filters that ask it
 * @param words each must be part of the creator's name or the handle, accents and case aside
 * @param except channels that are left out, whatever else they are
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

  /** How much of a channel's content, of 1, an excluded niche may be, and no more. */
  public static final double EXCLUDING_SHARE = 0.25;

  /** Everything. */
  public static final Filters NONE = new FiltersDraft().filters();

  /**
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
    require(amongPeers.isWithin(0, 100), "Peers are counted in 0 to 100, not " + amongPeers);
    require(newestWithin.orElse(0) >= 0, "Figures are 0 days old or more, not " + newestWithin);
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

  /** Whether an estimated price is left out. */
  public Filters knownPriceOnly(boolean only) {
    return with(draft -> draft.knownPriceOnly = only);
  }

  /** By engagement rate, a fraction. */
  public Filters engaging(Range range) {
    return with(draft -> draft.engagementRate = range);
  }

  /** By cost per engagement. */
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

  /** With these channels left out and no others. */
  public Filters except(Set<ChannelId> channels) {
    return with(draft -> draft.except = channels);
  }
}
