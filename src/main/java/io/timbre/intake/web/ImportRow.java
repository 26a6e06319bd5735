package io.timbre.intake.web;

import io.timbre.intake.ImportCounts;
import io.timbre.intake.ImportState;
import io.timbre.intake.ListImport;
import io.timbre.shell.Format;
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

  static ImportRow of(ListImport it, Format format) {
    return new ImportRow(
        it.id().value(),
        it.fileName(),
        "platform." + it.terms().platform(),
        format.day(it.terms().capturedOn()),
        format.day(it.createdAt()),
        it.state(),
        format.whole(it.rows()),
        it.counts().orElse(null));
  }
}
