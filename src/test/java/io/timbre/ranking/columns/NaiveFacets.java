package io.timbre.ranking.columns;

import static java.util.Comparator.comparing;

import io.timbre.catalog.Platform;
import io.timbre.catalog.Tier;
import io.timbre.ranking.Count;
import io.timbre.ranking.Facets;
import io.timbre.ranking.Fact;
import io.timbre.ranking.Filters;
import io.timbre.ranking.Histogram;
import io.timbre.ranking.PriceRange;
import io.timbre.ranking.Range;
import io.timbre.ranking.StandingFlag;
import io.timbre.ranking.columns.RandomCatalogue.Known;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The facets in the plainest words: for each value, who would match if it were the filter. */
record NaiveFacets(List<Known> channels, Filters filters) {

  Facets counted() {
    return new Facets(
        counts(names(Platform.values()), v -> filters.on(Set.of(Platform.valueOf(v)))),
        counts(names(Tier.values()), v -> stating(Fact.FOLLOWERS).ofSize(Set.of(Tier.valueOf(v)))),
        biggestFirst(
            counts(
                channels.stream().flatMap(known -> known.line().country().stream()).distinct(),
                v -> stating(Fact.COUNTRY).from(Set.of(v)))),
        biggestFirst(
            counts(
                channels.stream().flatMap(known -> known.line().language().stream()).distinct(),
                v -> stating(Fact.LANGUAGE).speaking(Set.of(v)))),
        biggestFirst(
            counts(
                channels.stream()
                    .flatMap(known -> known.line().niches().stream())
                    .flatMap(share -> share.niche().path().stream())
                    .distinct(),
                v -> filters.about(Set.of(v)))),
        counts(
            Stream.of("50", "80"),
            v -> stating(Fact.AMONG_PEERS).amongPeers(Range.from(Integer.parseInt(v)))),
        counts(
            Stream.of("30", "90"),
            v -> stating(Fact.AGE).newestWithin(OptionalInt.of(Integer.parseInt(v)))),
        flags(),
        matching(filters.knownPriceOnly(true)).count(),
        histogram(Scale.FOLLOWERS, filters.followedBy(Range.OPEN), NaiveFilters::followers),
        histogram(Scale.PRICE, filters.priced(PriceRange.OPEN), known -> known.line().price()),
        histogram(Scale.RATE, filters.engaging(Range.OPEN), known -> known.line().rate()),
        histogram(
            Scale.COST, filters.costing(PriceRange.OPEN), known -> known.line().perEngagement()));
  }

  /** For each fact that need not be let in yet, how many more would match if it were. */
  Map<Fact, Long> leftOut() {
    Map<Fact, Long> leftOut = new HashMap<>();
    for (Fact fact : Fact.values()) {
      Set<Fact> one = EnumSet.of(fact);
      one.addAll(filters.unstated());
      long more = matching(filters.lettingIn(one)).count() - matching(filters).count();
      if (more > 0) {
        leftOut.put(fact, more);
      }
    }
    return leftOut;
  }

  private Stream<Known> matching(Filters some) {
    return channels.stream().filter(known -> new NaiveFilters(some).match(known));
  }

  /** The filters, with those who do not state a fact no longer let in. */
  private Filters stating(Fact fact) {
    Set<Fact> others = EnumSet.complementOf(EnumSet.of(fact));
    others.retainAll(filters.unstated());
    return filters.lettingIn(others);
  }

  private static Stream<String> names(Enum<?>[] values) {
    return Stream.of(values).map(Enum::name);
  }

  private List<Count> counts(Stream<String> values, Function<String, Filters> one) {
    return values
        .map(value -> new Count(value, matching(one.apply(value)).count()))
        .filter(count -> count.count() > 0)
        .toList();
  }

  private List<Count> flags() {
    return Stream.of(StandingFlag.values())
        .map(flag -> new Count(flag.name(), flagged(flag)))
        .filter(count -> count.count() > 0)
        .toList();
  }

  private long flagged(StandingFlag flag) {
    Set<StandingFlag> others = EnumSet.complementOf(EnumSet.of(flag));
    others.retainAll(filters.avoided());
    return matching(filters.avoiding(others))
        .filter(known -> NaiveFilters.has(known, flag))
        .count();
  }

  private Histogram histogram(Scale scale, Filters others, Function<Known, OptionalDouble> figure) {
    List<Double> figures =
        matching(others).flatMap(known -> figure.apply(known).stream().boxed()).toList();
    return new Histogram(
        scale.histogram(new int[scale.parts()]).buckets().stream()
            .map(part -> new Histogram.Bucket(part.from(), part.below(), within(part, figures)))
            .toList());
  }

  private static long within(Histogram.Bucket part, List<Double> figures) {
    return figures.stream().filter(f -> f >= part.from() && f < part.below()).count();
  }

  private static List<Count> biggestFirst(List<Count> counts) {
    return counts.stream()
        .sorted(comparing(Count::count).reversed().thenComparing(Count::value))
        .toList();
  }
}
