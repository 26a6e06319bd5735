package io.timbre.intake.web;

import io.timbre.intake.ImportCounts;
import io.timbre.intake.ImportState;
import io.timbre.intake.ListImport;
import io.timbre.shell.Show;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table of imports.
 *
 * @param counts the outcome; null before the import is checked
 */
record ImportRow(
    long id,
    String fileName,
    String platform,
    String capturedOn,
    String uploadedOn,
    ImportState state,
    String rows,
    @Nullable ImportCounts counts) {

  static ImportRow of(ListImport it, Show show) {
    return new ImportRow(
        it.id().value(),
        it.fileName(),
        "platform." + it.terms().platform(),
        show.day(it.terms().capturedOn()),
        show.day(it.createdAt()),
        it.state(),
        show.whole(it.rows()),
        it.counts().orElse(null));
  }
}
