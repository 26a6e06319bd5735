package io.timbre.outreach;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Clock;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Schedules messages to be sent as soon as the current transaction is committed. */
@Component
class ScheduleMail {

  static final TaskDescriptor<Void> SEND = TaskDescriptor.of("send-message");

  private final Scheduler scheduler;
  private final Clock clock;

  /** The scheduler is lazy, since it needs all tasks first, and tasks may depend on this class. */
  ScheduleMail(@Lazy Scheduler scheduler, Clock clock) {
    this.scheduler = scheduler;
    this.clock = clock;
  }

  /**
   * Schedules a message to be sent now, even if a later time was planned.
   *
   * @throws WrongState if the message is being sent
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
    // The scheduler checks for due jobs immediately, but sees this one only after the commit.
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            scheduler.triggerCheckForDueExecutions();
          }
        });
  }
}
