package io.timbre.intake;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Clock;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Has jobs run once the transaction that asks for them is committed, and only then. */
@Component
class ScheduleJobs {

  static final TaskDescriptor<Void> CHECK = TaskDescriptor.of("check-import");
  static final TaskDescriptor<Void> APPLY = TaskDescriptor.of("apply-import");

  private final Scheduler scheduler;
  private final Clock clock;

  /** Lazily, as the scheduler knows its tasks, and those know this. */
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
    // The scheduler looks at once by itself, but sees the job only when it is committed.
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            scheduler.triggerCheckForDueExecutions();
          }
        });
  }
}
