package io.timbre.intake;

import io.timbre.intake.column.CreatorList;
import io.timbre.intake.column.Field;
import io.timbre.intake.column.Mapping;
import io.timbre.intake.column.UnderstandColumns;
import io.timbre.intake.file.Limits;
import io.timbre.intake.file.UnreadableList;
import io.timbre.intake.row.ListTerms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a person correct how a list is read, and then starts another check. */
@Component
public class CorrectImport {

  private final ListImports imports;
  private final KeepFiles files;
  private final ScheduleJobs jobs;

  CorrectImport(ListImports imports, KeepFiles files, ScheduleJobs jobs) {
    this.imports = imports;
    this.files = files;
    this.jobs = jobs;
  }

  /**
   * Starts a new check of an import.
   *
   * @param fields the meaning of each column, in the order of the file. A column that keeps its
   *     meaning, and whose meaning no person chose, may be read differently under new terms
   * @return whether the import exists
   * @throws WrongState if a job is running for the import, or the import is finished
   * @throws UnreadableList if the columns cannot be read as a list in this way
   */
  @Transactional
  public boolean checkAgain(ImportId id, ListTerms terms, List<Field> fields) {
    Optional<ListImport> found = imports.findToChange(id.value());
    found.ifPresent(it -> {
      it.understand(terms, mapping(it, terms, fields));
      it.obstacle()
          .ifPresent(reason -> {
            throw new UnreadableList(reason);
          });
      it.startChecking();
      jobs.check(id);
    });
    return found.isPresent();
  }

  private Mapping mapping(ListImport it, ListTerms terms, List<Field> fields) {
    if (it.state().isRunning() || it.state().isFinal()) {
      throw new WrongState(it.state(), "read again");
    }
    Mapping mapping = understand(it.id(), terms);
    for (int at = 0; at < Math.min(fields.size(), it.columns().size()); at++) {
      UnderstoodColumn before = it.columns().get(at);
      if (before.chosen() || before.field() != fields.get(at)) {
        mapping = mapping.with(at, fields.get(at));
      }
    }
    return mapping;
  }

  private Mapping understand(ImportId id, ListTerms terms) {
    try (TemporaryFile file = files.open(id)) {
      CreatorList list = CreatorList.open(file.path(), Limits.USUAL);
      return UnderstandColumns.of(list, terms.platform());
    } catch (IOException cause) {
      throw new UncheckedIOException("Reading the list of import " + id + " failed", cause);
    }
  }
}
