package io.timbre.ranking;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import io.timbre.catalog.CatalogChanged;
import io.timbre.currency.ExchangeRatesChanged;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Has the standings refreshed after the catalogue or the exchange rates changed. The task is
 * written in the transaction that made the change: it runs if and only if the change is committed,
 * and after it.
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

  /** Prices are compared in euro, so new rates move them and with them every place. */
  @EventListener
  void on(ExchangeRatesChanged change) {
    refresh(change.at());
  }

  private void refresh(Instant from) {
    // A task of its own for each change: one that waits already may start before this is committed.
    String name = UUID.randomUUID().toString();
    scheduler.schedule(RefreshTask.REFRESH.instance(name).scheduledTo(from));
  }
}
