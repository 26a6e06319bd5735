package io.timbre.intake;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Clock;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Schedules jobs that run once the current transaction is committed, and only then. */
@Component
class ScheduleJobs {

  static final TaskDescriptor<Void> CHECK = TaskDescriptor.of("check-import");
  static final TaskDescriptor<Void> APPLY = TaskDescriptor.of("apply-import");

  private final Scheduler scheduler;
  private final Clock clock;

  /** The scheduler is lazy, since its tasks depend on this class. */
  ScheduleJobs(@Lazy Scheduler scheduler, Clock clock) {
    this.scheduler = scheduler;
    this.clock = clock;
  }

  void check(ImportId id) {
    schedule(CHECK, id);
  }

  void apply(ImportId id) {
    schedule(APPLY, id);
  }

  private void schedule(TaskDescriptor<Void> task, ImportId id) {
    scheduler.schedule(task.instance(id.toString()).scheduledTo(clock.instant()));
    // The scheduler checks for due jobs at once, but sees this one only after the commit.
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            scheduler.triggerCheckForDueExecutions();
          }
        });
  }
}
