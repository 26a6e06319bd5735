package io.timbre.campaign.plan;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes and reads what a plan is kept as: documents that are read as a whole, since nothing in the
 * database asks for a part. They are read when they are needed, so that one that cannot be read
 * takes no other plan with it.
 */
final class PlanJson {

  /** What a document of before did not know is missing there, and off. */
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();

  private PlanJson() {}

  static String write(Object document) {
    return JSON.writeValueAsString(document);
  }

  /**
   * @throws UnreadablePlan where it was written by a version that this one cannot read
   */
  static <T> T read(String json, Class<T> type) {
    try {
      return JSON.readValue(json, type);
    } catch (JacksonException | IllegalArgumentException unreadable) {
      throw new UnreadablePlan(type.getSimpleName(), unreadable);
    }
  }
}
