package io.timbre.campaign;

import io.timbre.catalog.Platform;
import io.timbre.catalog.Tier;
import io.timbre.ranking.Fact;
import io.timbre.ranking.Filters;
import io.timbre.ranking.PriceRange;
import io.timbre.ranking.Range;
import io.timbre.ranking.StandingFlag;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stores filters as JSON. They are always read as a whole; no query asks for a part of them.
 * Channels that a person left out are not part of a brief and are not stored here.
 */
@Converter
class FiltersColumn implements AttributeConverter<Filters, String> {

  private static final JsonMapper JSON = new JsonMapper();

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable Filters filters) {
    return filters == null ? null : JSON.writeValueAsString(Kept.of(filters));
  }

  @Override
  public @Nullable Filters convertToEntityAttribute(@Nullable String json) {
    return json == null ? null : JSON.readValue(json, Kept.class).filters();
  }

  /**
   * Filters as stored. Fields that were added later are missing in older rows and filter nothing.
   */
  private record Kept(
      Set<Platform> platforms,
      Set<Tier> tiers,
      Set<String> niches,
      @Nullable Set<String> excludedNiches,
      Set<String> countries,
      @Nullable Set<String> languages,
      @Nullable Range followers,
      @Nullable KeptPrice price,
      @Nullable Boolean knownPriceOnly,
      Range engagementRate,
      Range costPerEngagement,
      @Nullable String costCurrency,
      @Nullable Range amongPeers,
      @Nullable Set<StandingFlag> avoided,
      @Nullable Integer newestWithin,
      @Nullable Set<Fact> unstated,
      List<String> words) {

    static Kept of(Filters filters) {
      OptionalInt days = filters.newestWithin();
      return new Kept(
          filters.platforms(),
          filters.tiers(),
          filters.niches(),
          filters.excludedNiches(),
          filters.countries(),
          filters.languages(),
          filters.followers(),
          KeptPrice.of(filters.price()),
          filters.knownPriceOnly(),
          filters.engagementRate(),
          filters.costPerEngagement().range(),
          filters.costPerEngagement().currency().getCode(),
          filters.amongPeers(),
          filters.avoided(),
          days.isPresent() ? days.getAsInt() : null,
          filters.unstated(),
          filters.words());
    }

    Filters filters() {
      return Filters.NONE
          .on(platforms)
          .ofSize(tiers)
          .about(niches)
          .notAbout(or(excludedNiches, Set.of()))
          .from(countries)
          .speaking(or(languages, Set.of()))
          .followedBy(or(followers, Range.OPEN))
          .priced(price == null ? PriceRange.OPEN : price.range())
          .knownPriceOnly(or(knownPriceOnly, false))
          .engaging(engagementRate)
          .costing(new PriceRange(costPerEngagement, CurrencyUnit.of(or(costCurrency, "EUR"))))
          .amongPeers(or(amongPeers, Range.OPEN))
          .avoiding(or(avoided, Set.of()))
          .newestWithin(newestWithin == null ? OptionalInt.empty() : OptionalInt.of(newestWithin))
          .lettingIn(or(unstated, Set.of()))
          .named(words);
    }

    private static <T> T or(@Nullable T kept, T nothing) {
      return kept == null ? nothing : kept;
    }
  }

  /** The bounds of a price, and the ISO code of the currency in which they were typed. */
  private record KeptPrice(Range bounds, String currency) {

    static KeptPrice of(PriceRange price) {
      return new KeptPrice(price.range(), price.currency().getCode());
    }

    PriceRange range() {
      return new PriceRange(bounds, CurrencyUnit.of(currency));
    }
  }
}
