package io.timbre.intake.column;

import io.timbre.intake.file.Message;
import java.util.List;

/**
 * A column of a list, and how it was read.
 *
 * @param index the index of the column, from 0
 * @param header the header as in the file; blank if there is none
 * @param reason why it is read as this field
 * @param style how its cells are written
 * @param samples the first cells that are not blank
 */
public record Column(
    int index,
    String header,
    Field field,
    Message reason,
    ColumnStyle style,
    List<String> samples) {

  public Column {
    samples = List.copyOf(samples);
  }

  /** Whether a person chose the meaning. */
  public boolean isChosen() {
    return reason.key().equals(Mapping.CHOSEN);
  }

  Column as(Field other, Message why) {
    return new Column(index, header, other, why, style, samples);
  }
}
