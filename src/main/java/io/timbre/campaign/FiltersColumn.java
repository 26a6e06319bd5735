package io.timbre.campaign;

import io.timbre.ranking.Filters;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Keeps filters as JSON: they are read as a whole, and nothing in the database asks for a part. */
@Converter
class FiltersColumn implements AttributeConverter<Filters, String> {

  private static final JsonMapper JSON = new JsonMapper();

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable Filters filters) {
    return filters == null ? null : JSON.writeValueAsString(filters);
  }

  @Override
  public @Nullable Filters convertToEntityAttribute(@Nullable String json) {
    return json == null ? null : JSON.readValue(json, Filters.class);
  }
}
