package io.timbre.intake;

import io.timbre.intake.reading.Column;
import io.timbre.intake.reading.Field;
import io.timbre.intake.reading.Mapping;
import io.timbre.intake.reading.Message;
import java.util.List;

/**
 * What a column of an import was taken for, kept to be shown and corrected.
 *
 * @param header as in the file; blank where there is none
 * @param field what it means
 * @param reason why
 * @param samples its first cells that are not blank
 * @param chosen whether a person said what it means
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

  private static UnderstoodColumn of(Column column) {
    return new UnderstoodColumn(
        column.header(), column.field(), column.reason(), column.samples(), column.isChosen());
  }
}
