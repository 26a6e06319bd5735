package io.timbre.planning;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes and reads the JSON documents of stored plans. A document is read as a whole and only when
 * it is needed, so that an unreadable document does not affect other plans.
 */
final class PlanJson {

  /** Reads primitive values that are missing in old documents as 0 or {@code false}. */
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();

  private PlanJson() {}

  static String write(Object document) {
    return JSON.writeValueAsString(document);
  }

  /**
   * Reads a document.
   *
   * @throws UnreadablePlan if this version cannot read the document
   */
  static <T> T read(String json, Class<T> type) {
    try {
      return JSON.readValue(json, type);
    } catch (JacksonException | IllegalArgumentException unreadable) {
      throw new UnreadablePlan(type.getSimpleName(), unreadable);
    }
  }
}
