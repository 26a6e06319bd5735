package io.timbre.ranking.columns;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import io.timbre.catalog.ChannelId;
import io.timbre.catalog.Platform;
import io.timbre.catalog.Tier;
import io.timbre.niche.NicheNode;
import io.timbre.ranking.Brief;
import io.timbre.ranking.Count;
import io.timbre.ranking.Facets;
import io.timbre.ranking.Filters;
import io.timbre.ranking.Order;
import io.timbre.ranking.Range;
import io.timbre.ranking.columns.RandomCatalogue.Known;
import io.timbre.scoring.Fit;
import io.timbre.scoring.NicheShare;
import io.timbre.scoring.Score;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The same ranking in the plainest words: lists, the score model itself, nothing clever. */
record NaiveRanking(List<Known> channels, Brief brief, Order order) {

  List<Known> ranked() {
    return matching(brief.filters()).sorted(bestFirst()).toList();
  }

  long setApart() {
    return matching(brief.filters()).filter(this::isSetApart).count();
  }

  private Comparator<Known> bestFirst() {
    return comparing(this::isSetApart)
        .thenComparing(comparingDouble(this::key).reversed())
        .thenComparing(known -> known.line().channel());
  }

  Score score(Known known) {
    return known.standing().score(fit(known), brief.weights());
  }

  boolean isSetApart(Known known) {
    return score(known).setApart(known.facts().followers()).isPresent();
  }

  double key(Known known) {
    return switch (order) {
      case SCORE -> score(known).interval().point();
      case ENGAGEMENT -> known.standing().engagement().interval().point();
      case COST -> known.standing().cost().interval().point();
      case FIT -> fit(known).interval().point();
      case FOLLOWERS -> known.facts().followers().orElse(-1);
    };
  }

  private Fit fit(Known known) {
    List<NicheShare> wishes =
        brief.niches().stream()
            .map(wish -> new NicheShare(wish.niche().path(), wish.weight()))
            .toList();
    return Fit.of(wishes, known.profile());
  }

  OptionalLong placeByFollowers(ChannelId channel) {
    Known self =
        channels.stream().filter(k -> k.line().channel().equals(channel)).findFirst().orElseThrow();
    if (self.facts().followers().isEmpty()) {
      return OptionalLong.empty();
    }
    long own = self.facts().followers().getAsLong();
    return OptionalLong.of(
        1
            + matching(brief.filters())
                .filter(other -> other.facts().followers().orElse(-1) > own)
                .count());
  }

  private Stream<Known> matching(Filters filters) {
    return channels.stream().filter(known -> matches(known, filters));
  }

  private static boolean matches(Known known, Filters filters) {
    return !filters.except().contains(known.line().channel())
        && (filters.platforms().isEmpty() || filters.platforms().contains(known.line().platform()))
        && (filters.tiers().isEmpty() || hasTier(known, filters.tiers()))
        && (filters.countries().isEmpty() || hasCountry(known, filters.countries()))
        && (filters.niches().isEmpty()
            || filters.niches().stream().anyMatch(key -> isAbout(known, key)))
        && within(filters.engagementRate(), known.line().rate())
        && within(filters.costPerEngagement(), known.line().perEngagement());
  }

  private static boolean hasTier(Known known, Set<Tier> tiers) {
    return known.facts().followers().isPresent()
        && tiers.contains(Tier.of(known.facts().followers().getAsLong()));
  }

  private static boolean hasCountry(Known known, Set<String> countries) {
    return known.line().country().filter(countries::contains).isPresent();
  }

  private static boolean isAbout(Known known, String key) {
    return known.line().niches().stream().anyMatch(s -> s.niche().path().contains(key));
  }

  private static boolean within(Range range, OptionalDouble value) {
    return range.isOpen()
        || value.isPresent()
            && value.getAsDouble() >= range.min().orElse(0)
            && value.getAsDouble() <= range.max().orElse(Double.MAX_VALUE);
  }

  Facets facets() {
    Filters f = brief.filters();
    return new Facets(
        counts(
            Stream.of(Platform.values()).map(Enum::name),
            without(f, Set.of(), f.tiers(), f.niches(), f.countries()),
            value -> known -> known.line().platform().name().equals(value)),
        counts(
            Stream.of(Tier.values()).map(Enum::name),
            without(f, f.platforms(), Set.of(), f.niches(), f.countries()),
            value -> known -> hasTier(known, Set.of(Tier.valueOf(value)))),
        biggestFirst(
            counts(
                channels.stream().flatMap(known -> known.line().country().stream()).distinct(),
                without(f, f.platforms(), f.tiers(), f.niches(), Set.of()),
                value -> known -> hasCountry(known, Set.of(value)))),
        biggestFirst(
            counts(
                RandomCatalogue.TREE.all().stream().map(NicheNode::key),
                without(f, f.platforms(), f.tiers(), Set.of(), f.countries()),
                value -> known -> isAbout(known, value))));
  }

  private static Filters without(
      Filters filters,
      Set<Platform> platforms,
      Set<Tier> tiers,
      Set<String> niches,
      Set<String> countries) {
    return new Filters(
        platforms,
        tiers,
        niches,
        countries,
        filters.engagementRate(),
        filters.costPerEngagement(),
        List.of(),
        filters.except());
  }

  private interface Has {
    Predicate<Known> value(String value);
  }

  private List<Count> counts(Stream<String> values, Filters filters, Has has) {
    List<Known> matching = matching(filters).toList();
    return values
        .map(v -> new Count(v, matching.stream().filter(has.value(v)).count()))
        .filter(count -> count.count() > 0)
        .toList();
  }

  private static List<Count> biggestFirst(List<Count> counts) {
    return counts.stream()
        .sorted(comparing(Count::count).reversed().thenComparing(Count::value))
        .toList();
  }
}
