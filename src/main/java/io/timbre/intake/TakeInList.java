package io.timbre.intake;

import io.timbre.intake.column.CreatorList;
import io.timbre.intake.column.Mapping;
import io.timbre.intake.column.UnderstandColumns;
import io.timbre.intake.file.Limits;
import io.timbre.intake.file.Line;
import io.timbre.intake.file.UnreadableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Imports an uploaded list: reads its columns, stores the file, and starts the check. */
@Component
public class TakeInList {

  private final ListImports imports;
  private final KeepFiles files;
  private final ScheduleJobs jobs;
  private final TransactionTemplate transaction;
  private final Clock clock;

  TakeInList(
      ListImports imports,
      KeepFiles files,
      ScheduleJobs jobs,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.imports = imports;
    this.files = files;
    this.jobs = jobs;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  /**
   * Imports a list that a person reviews before it is applied. If its columns cannot be read as a
   * list, the import waits for that person to correct them.
   *
   * @throws UnreadableList if the file can never be imported
   */
  public ImportId forReview(Upload upload) {
    return read(upload, Corrections.NONE, (taken, mapping) -> {});
  }

  /**
   * Imports a list and applies it as soon as it is checked.
   *
   * @throws UnreadableList if the file cannot be imported, or its columns cannot be read as a list
   */
  public ImportId toApply(Upload upload, Corrections corrections) {
    return read(
        upload,
        corrections,
        (taken, mapping) -> {
          mapping
              .refusal()
              .ifPresent(reason -> {
                throw new UnreadableList(reason);
              });
          taken.applyWhenChecked();
        });
  }

  /** What remains to be done with an import before it is saved. */
  private interface Before {
    void saving(ListImport taken, Mapping mapping);
  }

  private ImportId read(Upload upload, Corrections corrections, Before before) {
    try (TemporaryFile file = copy(upload)) {
      CreatorList list = CreatorList.open(file.path(), Limits.USUAL);
      Mapping understood = UnderstandColumns.of(list, upload.terms().platform());
      Mapping mapping = corrections.correct(understood);
      ListImport taken =
          new ListImport(
              upload.fileName(),
              upload.terms(),
              mapping,
              count(list),
              upload.by(),
              clock.instant());
      before.saving(taken, mapping);
      return transaction.execute(status -> save(taken, file.path()));
    } catch (IOException cause) {
      throw new UncheckedIOException("Taking in " + upload.fileName() + " failed", cause);
    }
  }

  private static TemporaryFile copy(Upload upload) throws IOException {
    TemporaryFile file = TemporaryFile.create();
    try (InputStream in = upload.content().getInputStream()) {
      Files.copy(in, file.path(), StandardCopyOption.REPLACE_EXISTING);
    }
    return file;
  }

  /** Reads the whole file, so that a truncated one is refused at once. */
  private static int count(CreatorList list) {
    try (Stream<Line> rows = list.rows()) {
      return Math.toIntExact(rows.count());
    }
  }

  private ImportId save(ListImport taken, Path file) {
    ImportId id = imports.save(taken).id();
    try {
      files.keep(id, file);
    } catch (IOException cause) {
      throw new UncheckedIOException("Keeping the file failed", cause);
    }
    if (taken.obstacle().isEmpty()) {
      taken.startChecking();
      jobs.check(id);
    }
    return id;
  }
}
