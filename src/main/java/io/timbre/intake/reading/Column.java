package io.timbre.intake.reading;

import java.util.List;

/**
 * One column of a list, and what it was understood to mean.
 *
 * @param index from 0
 * @param header as in the file; blank where there is none
 * @param reason why it is taken for this field
 * @param style how its cells are written
 * @param samples its first cells that are not blank
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

  /** Whether a person said what it means. */
  public boolean isChosen() {
    return reason.key().equals(Mapping.CHOSEN);
  }

  Column as(Field other, Message why) {
    return new Column(index, header, other, why, style, samples);
  }
}
