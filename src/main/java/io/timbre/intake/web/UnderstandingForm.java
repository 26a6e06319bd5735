package io.timbre.intake.web;

import io.timbre.intake.ListImport;
import io.timbre.intake.UnderstoodColumn;
import io.timbre.intake.column.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The form that corrects how an import is read: its terms and the meaning of each column. */
record UnderstandingForm(
    @Nullable String platform,
    @Nullable String currency,
    @Nullable String capturedOn,
    @Nullable List<Field> fields) {

  /** The form with the import's current values. */
  static UnderstandingForm of(ListImport it) {
    return new UnderstandingForm(
        it.terms().platform().name(),
        it.terms().currency().getCode(),
        it.terms().capturedOn().toString(),
        it.columns().stream().map(UnderstoodColumn::field).toList());
  }

  /** The chosen meaning of a column; null if there is none. */
  public @Nullable Field field(int column) {
    return fields != null && column < fields.size() ? fields.get(column) : null;
  }
}
