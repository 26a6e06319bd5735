package io.timbre.discovery.web;

import io.timbre.discovery.Parameters;
import io.timbre.discovery.web.ShownReading.ConditionChip;
import io.timbre.niche.NicheTree;
import io.timbre.ranking.Fact;
import io.timbre.ranking.Filters;
import io.timbre.ranking.PriceRange;
import io.timbre.ranking.Range;
import io.timbre.ranking.StandingFlag;
import io.timbre.shell.Format;
import io.timbre.shell.Sentence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.springframework.stereotype.Component;

/** Shows each active filter as a chip. */
@Component
class ShowConditions {

  /** The facts that a channel need not state, by the chip that asks for them. */
  private static final Map<String, Fact> FACTS =
      Map.of(
          "country", Fact.COUNTRY,
          "language", Fact.LANGUAGE,
          "price", Fact.PRICE,
          "tier", Fact.FOLLOWERS,
          "followers", Fact.FOLLOWERS,
          "rate", Fact.RATE,
          "cost", Fact.COST,
          "peers", Fact.AMONG_PEERS,
          "age", Fact.AGE);

  private final NicheTree tree;
  private final Format format;

  ShowConditions(NicheTree tree, Format format) {
    this.tree = tree;
    this.format = format;
  }

  /**
   * Returns the chips.
   *
   * @param state the complete parameters of the first page
   */
  List<ConditionChip> of(Filters filters, Parameters state, String path) {
    Chips chips = new Chips(new FacetState(state, path), filters.unstated());
    chips.values("niche", "niche", filters.niches(), key -> tree.get(key).name());
    chips.values("country", "country", filters.countries(), format::country);
    chips.range("price", "price", filters.price().range(), in(filters.price().currency()));
    if (filters.knownPriceOnly()) {
      chips.add("known", "price", format.message("reading.known"), List.of("price.known"));
    }
    chips.values(
        "platform", "platform", filters.platforms(), one -> format.message("platform." + one));
    chips.values("tier", "size", filters.tiers(), one -> format.message("tier." + one));
    chips.range("followers", "size", filters.followers(), format::brief);
    chips.range("rate", "rate", filters.engagementRate(), format::roundPercent);
    PriceRange cost = filters.costPerEngagement();
    chips.range("cost", "cost", cost.range(), in(cost.currency()));
    chips.values("language", "language", filters.languages(), format::language);
    filters
        .amongPeers()
        .min()
        .ifPresent(least ->
            chips.add(
                "peers",
                "peers",
                said("reading.peers", format.whole(least)),
                List.of("peers.min", "peers.max")));
    chips.values("avoid", "avoid", filters.avoided(), this::flag);
    filters
        .newestWithin()
        .ifPresent(days -> chips.add("age", "age", said("reading.age", days), List.of("age.max")));
    return chips.all;
  }

  private DoubleFunction<String> in(CurrencyUnit currency) {
    return amount -> format.money(BigDecimal.valueOf(amount), currency.getCode());
  }

  private String flag(StandingFlag flag) {
    return format.message("facet.flag." + flag);
  }

  private String said(String key, Object... arguments) {
    return format.say(new Sentence(key, arguments));
  }

  /** Collects the chips. */
  private final class Chips {

    private final FacetState at;
    private final Set<Fact> unstated;
    private final List<ConditionChip> all = new ArrayList<>();

    private Chips(FacetState at, Set<Fact> unstated) {
      this.at = at;
      this.unstated = unstated;
    }

    private <T> void values(
        String name, String facet, Collection<T> values, Function<T, String> write) {
      if (!values.isEmpty()) {
        String written = values.stream().map(write).sorted().collect(Collectors.joining(", "));
        add(name, facet, written, List.of(name));
      }
    }

    private void range(String name, String facet, Range range, DoubleFunction<String> write) {
      if (!range.isOpen()) {
        add(name, facet, written(range, write), List.of(name + ".min", name + ".max"));
      }
    }

    private String written(Range range, DoubleFunction<String> write) {
      if (range.min().isEmpty()) {
        return said("reading.range.max", write.apply(range.max().orElseThrow()));
      }
      String min = write.apply(range.min().getAsDouble());
      return range.max().isEmpty()
          ? said("reading.range.min", min)
          : said("reading.range.both", min, write.apply(range.max().getAsDouble()));
    }

    private void add(String name, String facet, String value, List<String> parameters) {
      boolean letsIn = FACTS.containsKey(name) && unstated.contains(FACTS.get(name));
      String whole = letsIn ? said("reading.or-unstated", value) : value;
      all.add(new ConditionChip(name, whole, "#filter-" + facet, at.without(parameters)));
    }
  }
}
