package io.timbre.intake;

import io.timbre.catalog.Erasures;
import io.timbre.intake.column.CreatorList;
import io.timbre.intake.column.Mapping;
import io.timbre.intake.column.UnderstandColumns;
import io.timbre.intake.file.Limits;
import io.timbre.intake.row.ListTerms;
import io.timbre.intake.row.Problem;
import io.timbre.intake.row.ReadList;
import io.timbre.intake.row.RowResult;
import io.timbre.intake.row.Tally;
import io.timbre.intake.staging.ChannelChanges;
import io.timbre.intake.staging.StageRows;
import io.timbre.intake.staging.Staging;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Reads the list of an import and compares its rows with the catalogue. */
@Component
class StageImport {

  private final KeepFiles files;
  private final Erasures erasures;
  private final Staging staging;
  private final ShowProgress progress;

  StageImport(KeepFiles files, Erasures erasures, Staging staging, ShowProgress progress) {
    this.files = files;
    this.erasures = erasures;
    this.staging = staging;
    this.progress = progress;
  }

  /**
   * Stages the rows until the end of the current transaction.
   *
   * @param problems receives the problems of rows
   * @return how the import changes the catalogue, and the outcomes of its rows
   */
  ImportCounts stage(ListImport it, Consumer<Problem> problems) {
    try (TemporaryFile file = files.open(it.id())) {
      CreatorList list = CreatorList.open(file.path(), Limits.USUAL);
      Mapping mapping = mapping(it, list);
      AtomicReference<Tally> tally = new AtomicReference<>();
      ChannelChanges changes =
          staging.compare(
              it.terms().currency(), rows -> tally.set(read(it, list, mapping, rows, problems)));
      return counts(changes, tally.get());
    } catch (IOException cause) {
      throw new UncheckedIOException("Reading the list of import " + it.id() + " failed", cause);
    }
  }

  private static Mapping mapping(ListImport it, CreatorList list) {
    Mapping mapping = UnderstandColumns.of(list, it.terms().platform());
    List<UnderstoodColumn> columns = it.columns();
    for (int at = 0; at < columns.size(); at++) {
      if (columns.get(at).chosen()) {
        mapping = mapping.with(at, columns.get(at).field());
      }
    }
    return mapping;
  }

  private Tally read(
      ListImport it,
      CreatorList list,
      Mapping mapping,
      StageRows rows,
      Consumer<Problem> problems) {
    ListTerms terms = it.terms();
    ShowProgress.Counter counter = progress.of(it.id());
    Erasures.Known erased = erasures.known();
    return ReadList.read(
        list,
        mapping,
        terms,
        it.latestDay(),
        row -> erased.include(row.platform(), row.handle()),
        outcome -> {
          if (outcome instanceof RowResult.Accepted accepted) {
            rows.add(accepted.row());
          }
          outcome.problems().forEach(problems);
          counter.count();
        });
  }

  private static ImportCounts counts(ChannelChanges changes, Tally tally) {
    return new ImportCounts(
        changes.fresh(),
        changes.updated(),
        changes.unchanged(),
        tally.repeated(),
        tally.refused(),
        tally.warned());
  }
}
