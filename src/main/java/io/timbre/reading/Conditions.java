package io.timbre.reading;

import io.timbre.catalog.Platform;
import io.timbre.catalog.Tier;
import io.timbre.ranking.PriceRange;
import io.timbre.ranking.Range;
import io.timbre.reading.Condition.AtCost;
import io.timbre.reading.Condition.AtPrice;
import io.timbre.reading.Condition.AtRate;
import io.timbre.reading.Condition.InCountries;
import io.timbre.reading.Condition.InLanguages;
import io.timbre.reading.Condition.OfTiers;
import io.timbre.reading.Condition.OnPlatforms;
import io.timbre.reading.Condition.WithFollowers;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The requirements of a brief for channels, other than its topics. Values of one kind are
 * alternatives; all ranges of one kind apply together. Kinds that are not mentioned are empty or
 * open.
 *
 * @param said each condition with its words, in the order of the text
 */
public record Conditions(List<Said> said) {
  public Conditions {
    said = List.copyOf(said);
  }

  public boolean isEmpty() {
    return said.isEmpty();
  }

  public Set<Platform> platforms() {
    return union(OnPlatforms.class, OnPlatforms::platforms);
  }

  public Set<Tier> tiers() {
    return union(OfTiers.class, OfTiers::tiers);
  }

  /** Returns ISO 3166 alpha-2 codes. */
  public Set<String> countries() {
    return union(InCountries.class, InCountries::countries);
  }

  /** Returns ISO 639-1 codes. */
  public Set<String> languages() {
    return union(InLanguages.class, InLanguages::languages);
  }

  public Range followers() {
    return all(WithFollowers.class)
        .map(WithFollowers::followers)
        .reduce(Range.OPEN, Conditions::both);
  }

  /** Returns the range of the engagement rate, as a fraction. */
  public Range rate() {
    return all(AtRate.class).map(AtRate::rate).reduce(Range.OPEN, Conditions::both);
  }

  /** Returns the range of the price of one post. Of two currencies the last one typed counts. */
  public Optional<PriceRange> price() {
    return all(AtPrice.class).map(AtPrice::price).reduce(Conditions::both);
  }

  /** Returns the range of the cost per engagement. Of two currencies the last one typed counts. */
  public Optional<PriceRange> cost() {
    return all(AtCost.class).map(AtCost::cost).reduce(Conditions::both);
  }

  private <C extends Condition> Stream<C> all(Class<C> kind) {
    return said.stream().map(Said::condition).filter(kind::isInstance).map(kind::cast);
  }

  private <C extends Condition, T> Set<T> union(Class<C> kind, Function<C, Collection<T>> values) {
    Set<T> union = new LinkedHashSet<>();
    all(kind).forEach(condition -> union.addAll(values.apply(condition)));
    return Collections.unmodifiableSet(union);
  }

  private static PriceRange both(PriceRange first, PriceRange second) {
    return first.currency().equals(second.currency())
        ? new PriceRange(both(first.range(), second.range()), second.currency())
        : second;
  }

  /** Returns the intersection of both ranges; the second range if they do not intersect. */
  private static Range both(Range first, Range second) {
    OptionalDouble min =
        bound(first.min(), second.min(), Math.max(first.min().orElse(0), second.min().orElse(0)));
    double most = Double.POSITIVE_INFINITY;
    OptionalDouble max =
        bound(
            first.max(),
            second.max(),
            Math.min(first.max().orElse(most), second.max().orElse(most)));
    return min.orElse(0) <= max.orElse(most) ? new Range(min, max) : second;
  }

  private static OptionalDouble bound(OptionalDouble first, OptionalDouble second, double both) {
    return first.isEmpty() && second.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(both);
  }
}
