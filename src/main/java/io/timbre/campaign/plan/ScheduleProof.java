package io.timbre.campaign.plan;

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
 * Has proofs made in the background, once what asks for them is committed. A proof that was cut
 * short by the end of the process is made anew by the next.
 */
@Configuration(proxyBeanMethods = false)
class ScheduleProof {

  private static final Logger log = LoggerFactory.getLogger(ScheduleProof.class);

  private static final TaskDescriptor<Void> PROVE = TaskDescriptor.of("prove-plan");
  private static final int RETRIES = 2;

  private final Scheduler scheduler;
  private final Clock clock;

  /** Lazily, as the scheduler knows its tasks, and those know this. */
  ScheduleProof(@Lazy Scheduler scheduler, Clock clock) {
    this.scheduler = scheduler;
    this.clock = clock;
  }

  void start(PlanId id) {
    scheduler.schedule(PROVE.instance(id.toString()).scheduledTo(clock.instant()));
    // The scheduler looks at once by itself, but sees the job only when it is committed.
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            scheduler.triggerCheckForDueExecutions();
          }
        });
  }

  @Bean
  static OneTimeTask<Void> provePlanTask(ProvePlan prove, KeepPlan keep) {
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
        .execute((instance, context) -> prove.prove(id(instance.getId())));
  }

  private static PlanId id(String instance) {
    return new PlanId(Long.parseLong(instance));
  }
}
