package io.timbre.intake.web;

import io.timbre.intake.ListImport;
import io.timbre.intake.UnderstoodColumn;
import io.timbre.intake.reading.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How an import is to be read, as typed: its terms, and what each of its columns means. */
record UnderstandingForm(
    @Nullable String platform,
    @Nullable String currency,
    @Nullable String capturedOn,
    @Nullable List<Field> fields) {

  /** As the import stands. */
  static UnderstandingForm of(ListImport it) {
    return new UnderstandingForm(
        it.terms().platform().name(),
        it.terms().currency().getCode(),
        it.terms().capturedOn().toString(),
        it.columns().stream().map(UnderstoodColumn::field).toList());
  }

  /** What a column was said to be. */
  public @Nullable Field field(int column) {
    return fields != null && column < fields.size() ? fields.get(column) : null;
  }
}
