package io.timbre.planning;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler.MaxRetriesFailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Runs proofs in the background after the transaction that asks for them has committed. If the
 * process ends during a proof, the next process runs it again.
 */
@Configuration(proxyBeanMethods = false)
class ScheduleProof {

  private static final Logger log = LoggerFactory.getLogger(ScheduleProof.class);

  private static final TaskDescriptor<Void> PROVE = TaskDescriptor.of("prove-plan");
  private static final int RETRIES = 2;

  private final Scheduler scheduler;
  private final Clock clock;

  /** Takes the scheduler lazily, since it depends on the tasks, which depend on this class. */
  ScheduleProof(@Lazy Scheduler scheduler, Clock clock) {
    this.scheduler = scheduler;
    this.clock = clock;
  }

  void start(PlanId id) {
    scheduler.schedule(PROVE.instance(id.toString()).scheduledTo(clock.instant()));
    // The scheduler checks for jobs at once, but does not see this one before the commit.
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            scheduler.triggerCheckForDueExecutions();
          }
        });
  }

  @Bean
  static OneTimeTask<Void> provePlanTask(ProvePlan provePlan, KeepPlan keep) {
    FailureHandler<Void> afterAFewTries =
        new MaxRetriesFailureHandler<>(
            RETRIES,
            new ExponentialBackoffFailureHandler<>(Duration.ofSeconds(1)),
            (complete, operations) -> {
              PlanId id = id(complete.getExecution().getId());
              log.error("The proof of plan {} failed", id, complete.getCause().orElse(null));
              keep.giveUp(id);
            });
    return Tasks.oneTime(PROVE)
        .onFailure(afterAFewTries)
        .execute((instance, context) -> provePlan.prove(id(instance.getId())));
  }

  private static PlanId id(String instance) {
    return new PlanId(Long.parseLong(instance));
  }
}
