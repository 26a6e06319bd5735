package io.timbre.intake.columns;

import io.timbre.intake.reading.Field;
import io.timbre.intake.reading.Message;

/**
 * What a column might mean.
 *
 * @param score how much speaks for it; among columns that could hold a field the highest has it
 */
public record Suggestion(Field field, double score, Message reason) {

  static Suggestion ignored(String key) {
    return new Suggestion(Field.IGNORED, 0, Message.of(key));
  }
}
