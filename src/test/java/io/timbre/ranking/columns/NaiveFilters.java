package io.timbre.ranking.columns;

import io.timbre.catalog.Tier;
import io.timbre.ranking.Fact;
import io.timbre.ranking.Filters;
import io.timbre.ranking.Range;
import io.timbre.ranking.StandingFlag;
import io.timbre.ranking.columns.RandomCatalogue.Known;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** What the filters say, one after the other, in the plainest words; prices are in euro. */
record NaiveFilters(Filters filters) {

  boolean match(Known known) {
    return !filters.except().contains(known.line().channel())
        && (filters.platforms().isEmpty() || filters.platforms().contains(known.line().platform()))
        && matchWords(known)
        && matchNiches(known)
        && matchFigures(known);
  }

  private boolean matchWords(Known known) {
    return one(filters.countries(), known.line().country(), Fact.COUNTRY)
        && one(filters.languages(), known.line().language(), Fact.LANGUAGE)
        && one(filters.tiers(), tier(known), Fact.FOLLOWERS);
  }

  private boolean matchNiches(Known known) {
    return (filters.niches().isEmpty()
            || filters.niches().stream().anyMatch(key -> share(known, key) > 0))
        && filters.excludedNiches().stream().noneMatch(key -> share(known, key) >= 0.25 - 1e-9);
  }

  private boolean matchFigures(Known known) {
    return within(filters.followers(), followers(known), Fact.FOLLOWERS)
        && within(filters.price().range(), known.line().price(), Fact.PRICE)
        && (!filters.knownPriceOnly() || known.facts().price().isPresent())
        && within(filters.engagementRate(), known.line().rate(), Fact.RATE)
        && within(filters.costPerEngagement().range(), known.line().perEngagement(), Fact.COST)
        && within(filters.amongPeers(), amongPeers(known), Fact.AMONG_PEERS)
        && within(upTo(filters), age(known), Fact.AGE)
        && filters.avoided().stream().noneMatch(flag -> has(known, flag));
  }

  private static Range upTo(Filters filters) {
    return filters.newestWithin().isPresent()
        ? Range.upTo(filters.newestWithin().getAsInt())
        : Range.OPEN;
  }

  static boolean has(Known known, StandingFlag flag) {
    return flag.isIn(known.line().flags());
  }

  static OptionalDouble followers(Known known) {
    return known.facts().followers().stream().asDoubleStream().findFirst();
  }

  private static Optional<Tier> tier(Known known) {
    return known.facts().followers().stream().mapToObj(Tier::of).findFirst();
  }

  /** Nobody's percentile is known whose rate is not. */
  static OptionalDouble amongPeers(Known known) {
    return known.line().rate().isPresent()
        ? OptionalDouble.of(known.line().amongPeers())
        : OptionalDouble.empty();
  }

  private static OptionalDouble age(Known known) {
    Optional<LocalDate> newest = known.line().newestOn();
    return newest.isPresent()
        ? OptionalDouble.of(ChronoUnit.DAYS.between(newest.get(), RandomCatalogue.TODAY))
        : OptionalDouble.empty();
  }

  private static double share(Known known, String key) {
    return known.line().niches().stream()
        .filter(share -> share.niche().path().contains(key))
        .mapToDouble(ChannelLine.Share::share)
        .sum();
  }

  private <T> boolean one(Set<T> wanted, Optional<T> value, Fact fact) {
    return wanted.isEmpty()
        || (value.isPresent() ? wanted.contains(value.get()) : filters.unstated().contains(fact));
  }

  private boolean within(Range range, OptionalDouble value, Fact fact) {
    if (range.isOpen()) {
      return true;
    }
    if (value.isEmpty()) {
      return filters.unstated().contains(fact);
    }
    return value.getAsDouble() >= range.min().orElse(0)
        && value.getAsDouble() <= range.max().orElse(Double.MAX_VALUE);
  }
}
