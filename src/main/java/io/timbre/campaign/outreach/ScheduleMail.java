package io.timbre.campaign.outreach;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Clock;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Has messages sent once the transaction that asks for it is committed, and only then. */
@Component
class ScheduleMail {

  static final TaskDescriptor<Void> SEND = TaskDescriptor.of("send-message");

  private final Scheduler scheduler;
  private final Clock clock;

  /** Lazily, as the scheduler knows its tasks, and those know this. */
  ScheduleMail(@Lazy Scheduler scheduler, Clock clock) {
    this.scheduler = scheduler;
    this.clock = clock;
  }

  /**
   * Now, also where a later moment was settled on.
   *
   * @throws WrongState while it is being sent
   */
  void send(MessageId id) {
    SchedulableInstance<Void> job = SEND.instance(id.toString()).scheduledTo(clock.instant());
    try {
      if (!scheduler.scheduleIfNotExists(job)) {
        scheduler.reschedule(job);
      }
    } catch (TaskInstanceCurrentlyExecutingException sending) {
      throw new WrongState(MessageState.SENDING, "sent");
    }
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
