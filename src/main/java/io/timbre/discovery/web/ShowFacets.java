package io.timbre.discovery.web;

import io.timbre.catalog.Platform;
import io.timbre.catalog.Tier;
import io.timbre.discovery.Parameters;
import io.timbre.discovery.Question;
import io.timbre.discovery.web.Facet.Option;
import io.timbre.discovery.web.Facet.RangeFields;
import io.timbre.ranking.Count;
import io.timbre.ranking.Facets;
import io.timbre.ranking.StandingFlag;
import io.timbre.shell.Format;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Shows the filters beside a ranking, most used first, with the number of channels each value would
 * leave.
 */
@Component
class ShowFacets {

  /** Number of values shown at once. The others are folded. */
  private static final int OPEN = 8;

  /** Flags about the price and the age of figures, which have filters of their own. */
  private static final Set<StandingFlag> FILTERED_OTHERWISE =
      Set.of(StandingFlag.PRICE_ESTIMATED, StandingFlag.OLD);

  private final ShowNicheFacet showNiches;
  private final ShowRanges ranges;
  private final Format format;

  ShowFacets(ShowNicheFacet showNiches, ShowRanges ranges, Format format) {
    this.showNiches = showNiches;
    this.ranges = ranges;
    this.format = format;
  }

  /**
   * Returns the filters.
   *
   * @param state the complete parameters of the first page
   */
  List<Facet> of(Facets facets, Question question, Parameters state, String path) {
    FacetState at = new FacetState(state, path);
    return List.of(
        used(at, "price", ranges.price(facets, question, state), price(facets, state)),
        used(at, "platform", null, platforms(facets, state)),
        fold(at, "country", true, codes(facets.countries(), "country", state, format::country)),
        used(at, "size", ranges.followers(facets, question, state), tiers(facets, state)),
        used(at, "rate", ranges.rate(facets, question, state), List.of()),
        showNiches.of(facets, question, at),
        rare(at, "cost", ranges.cost(facets, question, state), List.of()),
        rare(at, "peers", null, steps(facets.amongPeers(), "peers.min", "facet.peers.", state)),
        fold(at, "language", false, codes(facets.languages(), "language", state, format::language)),
        rare(at, "avoid", null, flags(facets, state)),
        rare(at, "age", null, steps(facets.ages(), "age.max", "facet.age.", state)));
  }

  private static Facet used(
      FacetState at, String name, @Nullable RangeFields range, List<Option> options) {
    return new Facet(name, true, at.clear(name), range, options, List.of());
  }

  private static Facet rare(
      FacetState at, String name, @Nullable RangeFields range, List<Option> options) {
    return new Facet(name, at.isChosen(name), at.clear(name), range, options, List.of());
  }

  private static Facet fold(FacetState at, String name, boolean used, List<Option> options) {
    int open = Math.max(OPEN, (int) options.stream().filter(Option::chosen).count());
    return new Facet(
        name,
        used || at.isChosen(name),
        at.clear(name),
        null,
        options.stream().limit(open).toList(),
        options.stream().skip(open).toList());
  }

  private List<Option> price(Facets facets, Parameters state) {
    return List.of(
        new Option(
            "price.known",
            "true",
            format.message("facet.price.known"),
            format.whole(facets.knownPrices()),
            state.value("price.known").equals("true"),
            1,
            false));
  }

  private List<Option> platforms(Facets facets, Parameters state) {
    Map<String, Long> counts = counts(facets.platforms());
    return Stream.of(Platform.values())
        .map(platform -> option("platform", platform.name(), "platform." + platform, counts, state))
        .toList();
  }

  private List<Option> tiers(Facets facets, Parameters state) {
    Map<String, Long> counts = counts(facets.tiers());
    return Stream.of(Tier.values())
        .map(tier -> option("tier", tier.name(), "tier." + tier + ".range", counts, state))
        .toList();
  }

  private List<Option> flags(Facets facets, Parameters state) {
    Map<String, Long> counts = counts(facets.flags());
    return Stream.of(StandingFlag.values())
        .filter(flag -> !FILTERED_OTHERWISE.contains(flag))
        .map(flag ->
            new Option(
                "avoid",
                parameter(flag.name()),
                format.message("facet.flag." + flag),
                format.whole(counts.getOrDefault(flag.name(), 0L)),
                state.all("avoid").contains(parameter(flag.name())),
                1,
                false))
        .toList();
  }

  private Option option(
      String name, String constant, String label, Map<String, Long> counts, Parameters state) {
    return new Option(
        name,
        parameter(constant),
        format.message(label),
        format.whole(counts.getOrDefault(constant, 0L)),
        state.all(name).contains(parameter(constant)),
        1,
        false);
  }

  /** Returns the spelling of a constant in an address. */
  private static String parameter(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns bounds of which one can be chosen, each wider than the one before. */
  private List<Option> steps(List<Count> counts, String name, String label, Parameters state) {
    return counts.stream()
        .map(count ->
            new Option(
                name,
                count.value(),
                format.message(label + count.value()),
                format.whole(count.count()),
                state.value(name).equals(count.value()),
                1,
                true))
        .toList();
  }

  private List<Option> codes(
      List<Count> facet, String name, Parameters state, UnaryOperator<String> label) {
    Map<String, Long> counts = counts(facet);
    Set<String> all = new TreeSet<>(counts.keySet());
    all.addAll(state.all(name));
    return all.stream()
        .map(code -> code(name, code, label.apply(code), counts, state))
        .sorted(
            Comparator.comparing(Option::chosen)
                .reversed()
                .thenComparing(
                    option -> counts.getOrDefault(option.value(), 0L), Comparator.reverseOrder())
                .thenComparing(Option::label))
        .toList();
  }

  private Option code(
      String name, String code, String label, Map<String, Long> counts, Parameters state) {
    return new Option(
        name,
        code,
        label,
        format.whole(counts.getOrDefault(code, 0L)),
        state.all(name).contains(code),
        1,
        false);
  }

  static Map<String, Long> counts(List<Count> counts) {
    return counts.stream().collect(Collectors.toMap(Count::value, Count::count));
  }
}
