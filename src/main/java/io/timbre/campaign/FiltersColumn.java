package io.timbre.campaign;

import io.timbre.catalog.Platform;
import io.timbre.catalog.Tier;
import io.timbre.ranking.Filters;
import io.timbre.ranking.Range;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps filters as JSON: they are read as a whole, and nothing in the database asks for a part.
 * Channels that are left out are no part of what a campaign looks for, and so are not kept here.
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

  /** Filters as they stand in the database. */
  private record Kept(
      Set<Platform> platforms,
      Set<Tier> tiers,
      Set<String> niches,
      Set<String> countries,
      Range engagementRate,
      Range costPerEngagement,
      List<String> words) {

    static Kept of(Filters filters) {
      return new Kept(
          filters.platforms(),
          filters.tiers(),
          filters.niches(),
          filters.countries(),
          filters.engagementRate(),
          filters.costPerEngagement(),
          filters.words());
    }

    Filters filters() {
      return new Filters(
          platforms, tiers, niches, countries, engagementRate, costPerEngagement, words);
    }
  }
}
