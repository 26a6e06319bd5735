package io.timbre.intake;

import io.timbre.intake.file.Message;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends an import that failed. */
@Component
class FailImport {

  private final ListImports imports;
  private final KeepFiles files;

  FailImport(ListImports imports, KeepFiles files) {
    this.imports = imports;
    this.files = files;
  }

  /** Records the reason and deletes the import's file, if the import is running. */
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
