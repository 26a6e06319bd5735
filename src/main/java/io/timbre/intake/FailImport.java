package io.timbre.intake;

import io.timbre.intake.reading.Message;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends an import of which nothing went in. */
@Component
class FailImport {

  private final ListImports imports;
  private final KeepFiles files;

  FailImport(ListImports imports, KeepFiles files) {
    this.imports = imports;
    this.files = files;
  }

  /** Says why, and lets its file go. */
  @Transactional
  public void fail(ImportId id, Message why) {
    imports
        .findToChange(id.value())
        .filter(it -> it.state().isRunning())
        .ifPresent(it -> {
          it.fail(why);
          files.discard(id);
        });
  }
}
