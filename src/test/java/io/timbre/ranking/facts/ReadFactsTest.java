package io.timbre.ranking.facts;

import static io.timbre.ranking.RankingOnPostgres.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.timbre.catalog.ChannelId;
import io.timbre.ranking.Brief;
import io.timbre.ranking.Order;
import io.timbre.ranking.RankingOnPostgres;
import io.timbre.ranking.Slice;
import io.timbre.scoring.Facts;
import io.timbre.scoring.Snapshot;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the score model is told of rows as an import leaves them, on a real PostgreSQL. */
@Tag("database")
class ReadFactsTest {

  private static RankingOnPostgres timbre;

  @BeforeAll
  static void start() throws IOException {
    timbre = new RankingOnPostgres();
  }

  @AfterAll
  static void stop() throws IOException {
    timbre.close();
  }

  @BeforeEach
  void empty() {
    timbre.clear();
  }

  @Test
  void facts_are_read_as_they_stand_and_prices_in_euro() {
    ChannelId channel = timbre.measured("crumb", 12_000L, 300.0);
    timbre.snapshot(channel, TODAY.minusDays(31), 11_000L, null);
    timbre.price(channel, TODAY.minusDays(90), 9_999, "EUR");
    timbre.price(channel, TODAY.minusDays(3), 1_902_000, "IDR");
    timbre.refresh();

    Facts facts = onlyChannel();
    assertThat(facts.followers()).hasValue(12_000);
    assertThat(facts.price().orElseThrow()).isCloseTo(100, within(1e-9));
    assertThat(facts.snapshots()).hasSize(2);
    assertThat(facts.snapshots().getLast().engagements())
        .as("hidden likes are unknown, not zero")
        .isEmpty();
    assertThat(facts.snapshots().getLast().age()).isEqualTo(31);
  }

  @Test
  void a_price_without_a_rate_of_exchange_is_unknown() {
    ChannelId channel = timbre.measured("crumb", 12_000L, 300.0);
    timbre.price(channel, TODAY, 5, "XAU");
    timbre.refresh();
    assertThat(onlyChannel().price()).isEmpty();
  }

  @Test
  void a_list_from_where_it_is_tomorrow_already_is_no_reason_to_fail() {
    ChannelId channel = timbre.measured("early", 12_000L, 300.0);
    timbre.snapshot(channel, TODAY.plusDays(1), 12_100L, 310.0);
    timbre.refresh();
    assertThat(onlyChannel().snapshots()).extracting(Snapshot::age).containsExactly(0, 2);
  }

  private static Facts onlyChannel() {
    return timbre.ranking().rank(Brief.NONE, Order.SCORE, Slice.first(1)).rows().getFirst().facts();
  }
}
