package io.timbre.intake;

import io.timbre.intake.staging.Problems;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds out how an import would change the catalogue, without changing it. */
@Component
class CheckImport {

  private final ListImports imports;
  private final StageImport stageImport;
  private final Problems problems;
  private final ScheduleJobs jobs;

  CheckImport(ListImports imports, StageImport stageImport, Problems problems, ScheduleJobs jobs) {
    this.imports = imports;
    this.stageImport = stageImport;
    this.problems = problems;
    this.jobs = jobs;
  }

  /** Checks an import, unless an earlier run of this job has already done so. */
  @Transactional
  public void check(ImportId id) {
    imports
        .findById(id.value())
        .filter(it -> it.state() == ImportState.CHECKING)
        .ifPresent(this::check);
  }

  private void check(ListImport it) {
    problems.forget(it.id().value());
    Problems.Notes notes = problems.notes(it.id().value());
    it.checked(stageImport.stage(it, notes::add));
    notes.flush();
    if (it.appliesWhenChecked()) {
      it.startApplying();
      jobs.apply(it.id());
    }
  }
}
