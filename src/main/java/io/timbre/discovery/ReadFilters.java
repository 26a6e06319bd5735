package io.timbre.discovery;

import io.timbre.catalog.Platform;
import io.timbre.catalog.Tier;
import io.timbre.currency.ExchangeRates;
import io.timbre.niche.NicheNode;
import io.timbre.niche.NicheTree;
import io.timbre.ranking.Fact;
import io.timbre.ranking.Filters;
import io.timbre.ranking.StandingFlag;
import io.timbre.shell.Unit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.springframework.stereotype.Component;

/** Reads the filters from the parameters of an address. */
@Component
class ReadFilters {

  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  /** The maximum age in days. An age of more than a hundred years is a mistake. */
  private static final int MOST_DAYS = 36_525;

  private final NicheTree tree;
  private final ExchangeRates rates;

  ReadFilters(NicheTree tree, ExchangeRates rates) {
    this.tree = tree;
    this.rates = rates;
  }

  /**
   * Reads every filter.
   *
   * @param words words of the text to search for in names
   */
  Filters read(ReadParameters asked, Collection<String> words) {
    return Filters.NONE
        .on(Set.copyOf(asked.all("platform", v -> Spelling.read(Platform.class, v))))
        .ofSize(Set.copyOf(asked.all("tier", v -> Spelling.read(Tier.class, v))))
        .about(Set.copyOf(asked.all("niche", this::niche)))
        .notAbout(Set.copyOf(asked.all("not", this::niche)))
        .from(Set.copyOf(asked.all("country", ReadFilters::country)))
        .speaking(Set.copyOf(asked.all("language", ReadFilters::language)))
        .followedBy(asked.range("followers", name -> asked.number(name, Unit.COUNT)))
        .priced(ReadPriceRange.of("price", Unit.MONEY, asked, rates))
        .knownPriceOnly(asked.one("price.known", ReadFilters::yes).orElse(false))
        .engaging(asked.range("rate", name -> fraction(asked, name)))
        .costing(ReadPriceRange.of("cost", Unit.CENTS, asked, rates))
        .amongPeers(asked.range("peers", name -> peers(asked, name)))
        .avoiding(Set.copyOf(asked.all("avoid", v -> Spelling.read(StandingFlag.class, v))))
        .newestWithin(days(asked))
        .lettingIn(Set.copyOf(asked.all("unstated", v -> Spelling.read(Fact.class, v))))
        .named(List.copyOf(words));
  }

  /**
   * Returns the currency in which money is shown: that of the price filter, the one chosen for it,
   * or that of the filter of costs.
   */
  CurrencyUnit currency(Filters filters, Parameters given) {
    return filters.price().range().isOpen()
        ? given
            .first(ReadQuestion.CURRENCY)
            .filter(rates.currencies()::contains)
            .map(CurrencyUnit::of)
            .orElse(filters.costPerEngagement().currency())
        : filters.price().currency();
  }

  private Optional<String> niche(String key) {
    return tree.find(key).map(NicheNode::key);
  }

  private static Optional<String> country(String value) {
    String code = value.toUpperCase(Locale.ROOT);
    return Optional.of(code.equals("UK") ? "GB" : code).filter(COUNTRIES::contains);
  }

  private static Optional<String> language(String value) {
    return Optional.of(value.toLowerCase(Locale.ROOT)).filter(LANGUAGES::contains);
  }

  private static Optional<Boolean> yes(String value) {
    return value.equalsIgnoreCase("true") ? Optional.of(true) : Optional.empty();
  }

  private static OptionalDouble fraction(ReadParameters asked, String name) {
    OptionalDouble percent = asked.number(name, Unit.PERCENT);
    return percent.isPresent() ? OptionalDouble.of(percent.getAsDouble() * 0.01) : percent;
  }

  private static OptionalDouble peers(ReadParameters asked, String name) {
    OptionalDouble peers = asked.number(name, Unit.NUMBER);
    if (peers.orElse(0) > 100) {
      asked.refuse(name, "peers");
      return OptionalDouble.empty();
    }
    return peers;
  }

  private static OptionalInt days(ReadParameters asked) {
    OptionalDouble days = asked.number("age.max", Unit.COUNT);
    if (days.isEmpty()) {
      return OptionalInt.empty();
    }
    if (days.getAsDouble() > MOST_DAYS || days.getAsDouble() % 1 != 0) {
      asked.refuse("age.max", "days");
      return OptionalInt.empty();
    }
    return OptionalInt.of((int) days.getAsDouble());
  }
}
