package io.timbre.outreach;

import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Defines the background task that sends a message. Each run decides when the next try is, if there
 * is one.
 */
@Configuration(proxyBeanMethods = false)
class MailTasks {

  /**
   * The first wait after a failure of the application or its database, which does not change the
   * message.
   */
  private static final Duration FIRST_RETRY = Duration.ofSeconds(10);

  @Bean
  CustomTask<Void> sendMessageTask(SendMessage sendMessage) {
    return Tasks.custom(ScheduleMail.SEND)
        .onFailure(new ExponentialBackoffFailureHandler<>(FIRST_RETRY))
        .onDeadExecutionRevive()
        .execute((instance, context) -> {
          var next = sendMessage.send(new MessageId(Long.parseLong(instance.getId())));
          return (complete, operations) ->
              next.ifPresentOrElse(at -> operations.reschedule(complete, at), operations::stop);
        });
  }
}
