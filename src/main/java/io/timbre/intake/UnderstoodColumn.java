package io.timbre.intake;

import io.timbre.intake.column.Column;
import io.timbre.intake.column.Field;
import io.timbre.intake.column.Mapping;
import io.timbre.intake.file.Message;
import java.util.List;

/**
 * How a column of an import was read, stored so that it can be shown and corrected.
 *
 * @param header the header as in the file; blank if there is none
 * @param field what the column means
 * @param reason why it was read in this way
 * @param samples the first cells that are not blank
 * @param chosen whether a person chose the meaning
 */
public record UnderstoodColumn(
    String header, Field field, Message reason, List<String> samples, boolean chosen) {

  public UnderstoodColumn {
    samples = List.copyOf(samples);
  }

  /** The columns of a mapping, in the order of the file. */
  static List<UnderstoodColumn> of(Mapping mapping) {
    return mapping.columns().stream().map(UnderstoodColumn::of).toList();
  }

  UnderstoodColumn withoutSamples() {
    return new UnderstoodColumn(header, field, reason, List.of(), chosen);
  }

  private static UnderstoodColumn of(Column column) {
    return new UnderstoodColumn(
        column.header(), column.field(), column.reason(), column.samples(), column.isChosen());
  }
}
