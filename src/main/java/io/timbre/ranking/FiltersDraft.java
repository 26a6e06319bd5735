package io.timbre.ranking;

import io.timbre.catalog.ChannelId;
import io.timbre.catalog.Platform;
import io.timbre.catalog.Tier;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Filters under construction. At first they let every channel through. */
final class FiltersDraft {

  Set<Platform> platforms = Set.of();
  Set<Tier> tiers = Set.of();
  Set<String> niches = Set.of();
  Set<String> excludedNiches = Set.of();
  Set<String> countries = Set.of();
  Set<String> languages = Set.of();
  Range followers = Range.OPEN;
  PriceRange price = PriceRange.OPEN;
  boolean knownPriceOnly;
  Range engagementRate = Range.OPEN;
  PriceRange costPerEngagement = PriceRange.OPEN;
  Range amongPeers = Range.OPEN;
  Set<StandingFlag> avoided = Set.of();
  OptionalInt newestWithin = OptionalInt.empty();
  Set<Fact> unstated = Set.of();
  List<String> words = List.of();
  Set<ChannelId> except = Set.of();

  FiltersDraft() {}

  FiltersDraft(Filters said) {
    platforms = said.platforms();
    tiers = said.tiers();
    niches = said.niches();
    excludedNiches = said.excludedNiches();
    countries = said.countries();
    languages = said.languages();
    followers = said.followers();
    price = said.price();
    knownPriceOnly = said.knownPriceOnly();
    engagementRate = said.engagementRate();
    costPerEngagement = said.costPerEngagement();
    amongPeers = said.amongPeers();
    avoided = said.avoided();
    newestWithin = said.newestWithin();
    unstated = said.unstated();
    words = said.words();
    except = said.except();
  }

  Filters filters() {
    return new Filters(
        platforms,
        tiers,
        niches,
        excludedNiches,
        countries,
        languages,
        followers,
        price,
        knownPriceOnly,
        engagementRate,
        costPerEngagement,
        amongPeers,
        avoided,
        newestWithin,
        unstated,
        words,
        except);
  }
}
