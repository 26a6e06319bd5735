package io.timbre.campaign;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stores short texts as the lines of one column. No query asks for a single one. */
@Converter
public class LinesColumn implements AttributeConverter<List<String>, String> {

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable List<String> texts) {
    return texts == null ? null : String.join("\n", texts);
  }

  @Override
  public @Nullable List<String> convertToEntityAttribute(@Nullable String lines) {
    return lines == null ? null : lines.lines().toList();
  }
}
