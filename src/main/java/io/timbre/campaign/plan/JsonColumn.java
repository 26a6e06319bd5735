package io.timbre.campaign.plan;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps documents as JSON: they are read as a whole, and nothing in the database asks for a part.
 */
abstract class JsonColumn<T> implements AttributeConverter<T, String> {

  private static final JsonMapper JSON = new JsonMapper();

  private final Class<T> type;

  private JsonColumn(Class<T> type) {
    this.type = type;
  }

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable T document) {
    return document == null ? null : JSON.writeValueAsString(document);
  }

  @Override
  public @Nullable T convertToEntityAttribute(@Nullable String json) {
    return json == null ? null : JSON.readValue(json, type);
  }

  @Converter
  static class OfWish extends JsonColumn<Wish> {
    OfWish() {
      super(Wish.class);
    }
  }

  @Converter
  static class OfOutcome extends JsonColumn<Outcome> {
    OfOutcome() {
      super(Outcome.class);
    }
  }
}
