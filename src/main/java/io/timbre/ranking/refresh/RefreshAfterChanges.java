package io.timbre.ranking.refresh;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import io.timbre.catalog.CatalogChanged;
import io.timbre.currency.ExchangeRatesChanged;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Schedules a refresh of the standings when the catalogue or the exchange rates change. The task is
 * written in the transaction of the change, so it runs if and only if the change is committed, and
 * after it.
 */
@Component
class RefreshAfterChanges {

  private final SchedulerClient scheduler;

  RefreshAfterChanges(SchedulerClient scheduler) {
    this.scheduler = scheduler;
  }

  @EventListener
  void on(CatalogChanged change) {
    refresh(change.at());
  }

  /** Prices are compared in euros, so new exchange rates affect every place. */
  @EventListener
  void on(ExchangeRatesChanged change) {
    refresh(change.at());
  }

  private void refresh(Instant from) {
    // Each change gets its own task, because a waiting task may start before this change is
    // committed.
    String name = UUID.randomUUID().toString();
    scheduler.schedule(RefreshTask.REFRESH.instance(name).scheduledTo(from));
  }
}
