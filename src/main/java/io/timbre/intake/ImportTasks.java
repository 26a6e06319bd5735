package io.timbre.intake;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler.MaxRetriesFailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.timbre.intake.file.Message;
import io.timbre.intake.file.UnreadableList;
import java.time.Duration;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * Checks and applies imports in the background. A failure caused by the list ends its import. Any
 * other failure is retried a few times before the import ends.
 */
@Configuration(proxyBeanMethods = false)
class ImportTasks {
  private static final Logger log = LoggerFactory.getLogger(ImportTasks.class);

  private static final Duration FIRST_RETRY = Duration.ofSeconds(2);
  private static final int RETRIES = 3;

  private final FailImport failImport;

  ImportTasks(FailImport failImport) {
    this.failImport = failImport;
  }

  @Bean
  OneTimeTask<Void> checkImportTask(CheckImport check) {
    return task(ScheduleJobs.CHECK, check::check);
  }

  @Bean
  OneTimeTask<Void> applyImportTask(ApplyImport apply) {
    return task(ScheduleJobs.APPLY, apply::apply);
  }

  private OneTimeTask<Void> task(TaskDescriptor<Void> descriptor, Consumer<ImportId> job) {
    return Tasks.oneTime(descriptor)
        .onFailure(afterAFewTries())
        .execute((instance, context) -> run(id(instance.getId()), job));
  }

  private void run(ImportId id, Consumer<ImportId> job) {
    try {
      job.accept(id);
    } catch (UnreadableList refused) {
      failImport.fail(id, refused.reason());
    } catch (DataIntegrityViolationException refused) {
      log.warn("The catalogue refused import {}", id, refused);
      failImport.fail(id, Message.of("intake.failure.rule", said(refused)));
    }
  }

  /**
   * The first line of the database's message, which names the constraint, or the line and the
   * column.
   */
  private static String said(DataIntegrityViolationException refused) {
    Throwable cause = NestedExceptionUtils.getMostSpecificCause(refused);
    return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
  }

  private FailureHandler<Void> afterAFewTries() {
    return new MaxRetriesFailureHandler<>(
        RETRIES,
        new ExponentialBackoffFailureHandler<>(FIRST_RETRY),
        (complete, operations) -> giveUp(complete));
  }

  private void giveUp(ExecutionComplete complete) {
    ImportId id = id(complete.getExecution().getId());
    log.error("Import {} failed for good", id, complete.getCause().orElse(null));
    failImport.fail(id, Message.of("intake.failure.ours"));
  }

  private static ImportId id(String instance) {
    return new ImportId(Long.parseLong(instance));
  }
}
