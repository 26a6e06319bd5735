package io.timbre.intake;

import io.timbre.catalog.CatalogChanged;
import io.timbre.intake.row.ReadList;
import io.timbre.intake.staging.MergeIntoCatalog;
import io.timbre.intake.staging.Problems;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Applies a checked import to the catalogue: all of it or, if that fails, none of it. */
@Component
public class ApplyImport {

  private final ListImports imports;
  private final StageImport stageImport;
  private final Problems problems;
  private final MergeIntoCatalog merge;
  private final KeepFiles files;
  private final ScheduleJobs jobs;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ApplyImport(
      ListImports imports,
      StageImport stageImport,
      Problems problems,
      MergeIntoCatalog merge,
      KeepFiles files,
      ScheduleJobs jobs,
      ApplicationEventPublisher events,
      Clock clock) {
    this.imports = imports;
    this.stageImport = stageImport;
    this.problems = problems;
    this.merge = merge;
    this.files = files;
    this.jobs = jobs;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Starts applying a checked import in the background. A second call has no effect.
   *
   * @return whether the import exists
   * @throws WrongState if the import has not been checked, or failed
   */
  @Transactional
  public boolean start(ImportId id) {
    var found = imports.findToChange(id.value());
    found
        .filter(it -> it.state() != ImportState.APPLYING && it.state() != ImportState.APPLIED)
        .ifPresent(it -> {
          it.startApplying();
          jobs.apply(id);
        });
    return found.isPresent();
  }

  /** Applies an import, unless an earlier run of this job has already done so. */
  @Transactional
  public void apply(ImportId id) {
    merge.takeTurn();
    imports
        .findById(id.value())
        .filter(it -> it.state() == ImportState.APPLYING)
        .ifPresent(this::apply);
  }

  private void apply(ListImport it) {
    ImportCounts counts = stage(it);
    Instant now = clock.instant();
    long source = merge.intoCatalog(it.fileName(), it.terms().currency(), now);
    it.applied(counts, source, now);
    files.discard(it.id());
    events.publishEvent(new CatalogChanged(now));
  }

  /**
   * The problems were noted when the list was checked; since then creators may have been erased.
   * Nothing of the import names them once it is applied.
   */
  private ImportCounts stage(ListImport it) {
    problems.forget(it.id().value(), ReadList.ERASED);
    Problems.Notes notes = problems.notes(it.id().value());
    ImportCounts counts =
        stageImport.stage(
            it,
            problem -> {
              if (problem.reason().key().equals(ReadList.ERASED)) {
                notes.add(problem);
                it.forgetSamples();
              }
            });
    notes.flush();
    return counts;
  }
}
