package io.timbre.campaign.outreach;

import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sends messages in the background, each at the moments that it settles on itself. */
@Configuration(proxyBeanMethods = false)
class MailTasks {

  /** After a fault of this application or its database, which leaves the message as it was. */
  private static final Duration FIRST_RETRY = Duration.ofSeconds(10);

  @Bean
  CustomTask<Void> sendMessageTask(SendMessage send) {
    return Tasks.custom(ScheduleMail.SEND)
        .onFailure(new ExponentialBackoffFailureHandler<>(FIRST_RETRY))
        .onDeadExecutionRevive()
        .execute((instance, context) -> {
          var next = send.send(new MessageId(Long.parseLong(instance.getId())));
          return (complete, operations) ->
              next.ifPresentOrElse(at -> operations.reschedule(complete, at), operations::stop);
        });
  }
}
