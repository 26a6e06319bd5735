package io.timbre.catalog;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores a handle as text. */
@Converter
class HandleColumn implements AttributeConverter<Handle, String> {

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable Handle handle) {
    return handle == null ? null : handle.value();
  }

  @Override
  public @Nullable Handle convertToEntityAttribute(@Nullable String value) {
    return value == null ? null : new Handle(value);
  }
}
