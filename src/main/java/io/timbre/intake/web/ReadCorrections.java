package io.timbre.intake.web;

import io.timbre.intake.Corrections;
import io.timbre.intake.column.Field;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the parameter {@code mapping}, such as {@code {"Account": "HANDLE", "3": "PRICE"}}. */
@Component
class ReadCorrections {

  private final JsonMapper json;

  ReadCorrections(JsonMapper json) {
    this.json = json;
  }

  /**
   * Reads the corrections; none if the parameter is missing.
   *
   * @throws ResponseStatusException if the parameter cannot be read, with the reason
   */
  Corrections read(@Nullable String mapping) {
    if (mapping == null || mapping.isBlank()) {
      return Corrections.NONE;
    }
    Map<String, Field> fields = new HashMap<>();
    parse(mapping).forEach((column, field) -> fields.put(column, field(column, field)));
    return new Corrections(fields);
  }

  private Map<String, String> parse(String mapping) {
    try {
      return json.readValue(mapping, new TypeReference<>() {});
    } catch (JacksonException notJson) {
      throw refused(
          "mapping: expected a JSON object that maps column headers or positions to field names");
    }
  }

  private static Field field(String column, @Nullable String name) {
    return Arrays.stream(Field.values())
        .filter(field -> field.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(() ->
            refused(
                "mapping: \"%s\" for column \"%s\" is not a field. Use one of %s."
                    .formatted(name, column, Arrays.toString(Field.values()))));
  }

  private static ResponseStatusException refused(String why) {
    return new ResponseStatusException(HttpStatus.BAD_REQUEST, why);
  }
}
