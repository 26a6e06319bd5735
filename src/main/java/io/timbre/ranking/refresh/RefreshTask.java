package io.timbre.ranking.refresh;

import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Refreshes the standings in the background. A failed refresh is retried at increasing intervals.
 */
@Configuration(proxyBeanMethods = false)
class RefreshTask {

  static final TaskDescriptor<Void> REFRESH = TaskDescriptor.of("refresh-standings");

  private static final Duration FIRST_RETRY = Duration.ofSeconds(10);

  @Bean
  OneTimeTask<Void> refreshStandingsTask(RefreshStandings standings) {
    return Tasks.oneTime(REFRESH)
        .onFailure(new ExponentialBackoffFailureHandler<>(FIRST_RETRY))
        .execute((instance, context) -> standings.refresh());
  }
}
