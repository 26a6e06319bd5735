package io.timbre.approval;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stores what a link shows as one JSON document. As a copy it does not change with the rows that it
 * was taken from.
 */
@Converter
class SharedColumn implements AttributeConverter<Shared, String> {

  private static final JsonMapper JSON = new JsonMapper();

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable Shared shared) {
    return shared == null ? null : JSON.writeValueAsString(shared);
  }

  @Override
  public @Nullable Shared convertToEntityAttribute(@Nullable String json) {
    return json == null ? null : JSON.readValue(json, Shared.class);
  }
}
