package io.timbre.ranking.refresh;

import static org.assertj.core.api.Assertions.assertThat;

import io.timbre.TimbreTest;
import io.timbre.access.PersonId;
import io.timbre.catalog.CatalogChanged;
import io.timbre.catalog.ChannelId;
import io.timbre.currency.EnterRate;
import io.timbre.ranking.Brief;
import io.timbre.ranking.Ranking;
import io.timbre.ranking.StandingsChanged;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@TimbreTest
@Import(RefreshAfterChangesTest.Heard.class)
class RefreshAfterChangesTest {

  @Autowired private ApplicationEventPublisher events;
  @Autowired private PlatformTransactionManager transactions;
  @Autowired private JdbcClient sql;
  @Autowired private Ranking ranking;
  @Autowired private Clock clock;
  @Autowired private EnterRate enterRate;
  @Autowired private Heard heard;

  @Test
  void a_committed_change_is_in_the_ranking_soon_after() throws InterruptedException {
    ChannelId added =
        new TransactionTemplate(transactions)
            .execute(status -> {
              ChannelId channel = newChannel();
              events.publishEvent(new CatalogChanged(clock.instant()));
              return channel;
            });

    while (ranking.one(added, Brief.NONE).isEmpty()) {
      assertThat(heard.changes.poll(60, TimeUnit.SECONDS))
          .as("the standings are refreshed")
          .isNotNull();
    }
  }

  @Test
  void a_change_taken_back_schedules_nothing() {
    List<String> before = tasks();
    new TransactionTemplate(transactions)
        .executeWithoutResult(status -> {
          events.publishEvent(new CatalogChanged(clock.instant()));
          assertThat(tasks()).hasSize(before.size() + 1);
          assertThat(tasksOthersSee()).isSubsetOf(before);
          status.setRollbackOnly();
        });
    assertThat(tasks()).isSubsetOf(before);
  }

  @Test
  void a_new_exchange_rate_moves_the_prices_in_its_currency() throws InterruptedException {
    ChannelId channel = newChannel("refresh.after.rates");
    sql.sql(
            """
            insert into rate (channel_id, captured_on, amount, currency)
            values (?, current_date, 3000, 'ISK')
            """)
        .param(channel.value())
        .update();
    PersonId admin = new PersonId(sql.sql("select min(id) from person").query(Long.class).single());

    enterRate.enter(CurrencyUnit.of("ISK"), new BigDecimal("150"), today(), false, admin);
    awaitPrice(channel, 20);
    enterRate.enter(CurrencyUnit.of("ISK"), new BigDecimal("125"), today(), false, admin);
    awaitPrice(channel, 24);
  }

  private void awaitPrice(ChannelId channel, double euros) throws InterruptedException {
    while (price(channel) != euros) {
      assertThat(heard.changes.poll(60, TimeUnit.SECONDS))
          .as("the standings are refreshed")
          .isNotNull();
    }
  }

  private double price(ChannelId channel) {
    return ranking
        .one(channel, Brief.NONE)
        .map(one -> one.score().standing().cost().price().orElse(0))
        .orElse(0.0);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private ChannelId newChannel() {
    return newChannel("refresh.after.changes");
  }

  private ChannelId newChannel(String handle) {
    return new ChannelId(
        sql.sql(
                """
                with who as (insert into creator (name) values ('Just Now') returning id)
                insert into channel (creator_id, platform, handle)
                select id, 'TIKTOK', :handle from who returning id
                """)
            .param("handle", handle)
            .query(Long.class)
            .single());
  }

  private List<String> tasks() {
    return sql.sql("select task_instance from scheduled_tasks where task_name = :refresh")
        .param("refresh", RefreshTask.REFRESH.getTaskName())
        .query(String.class)
        .list();
  }

  private List<String> tasksOthersSee() {
    TransactionTemplate other = new TransactionTemplate(transactions);
    other.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    return other.execute(status -> tasks());
  }

  /** Hears when the standings have changed. */
  @TestConfiguration
  static class Heard {

    final BlockingQueue<StandingsChanged> changes = new LinkedBlockingQueue<>();

    @EventListener
    void on(StandingsChanged change) {
      changes.add(change);
    }
  }
}
