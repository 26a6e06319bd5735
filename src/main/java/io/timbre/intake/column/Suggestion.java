package io.timbre.intake.column;

import io.timbre.intake.file.Message;

/**
 * A possible meaning of a column.
 *
 * @param score how likely the meaning is; of several columns for one field, the highest score wins
 */
public record Suggestion(Field field, double score, Message reason) {

  static Suggestion ignored(String key) {
    return new Suggestion(Field.IGNORED, 0, Message.of(key));
  }
}
