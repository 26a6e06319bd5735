package io.timbre.ranking.facts;

import io.timbre.catalog.ChannelId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the facts of channels from the catalogue. Prices are converted to euros. */
@Component
public class ReadFacts {

  private static final int ROWS_AT_A_TIME = 10_000;

  /**
   * Selects one row per snapshot. The newest price counts. A price in a currency without an
   * exchange rate counts as unknown.
   */
  private static final String SELECT =
      """
      select c.id, c.platform, (r.amount / x.per_euro)::double precision as price,
             s.captured_on - date '1970-01-01' as day, s.followers, s.engagements, s.views,
             s.posts, s.window_days, s.median, s.sponsored_posts, s.measured_posts,
             s.comments, s.likes
      from channel c
      left join lateral (select amount, currency from rate where rate.channel_id = c.id
                         order by captured_on desc limit 1) r on true
      left join current_exchange_rate x on x.currency = r.currency
      left join engagement_snapshot s on s.channel_id = c.id
      """;

  /**
   * Orders by channel only. Sorting a channel's snapshots here would take longer than in memory.
   */
  private static final String ORDER = " order by c.id";

  private final JdbcClient jdbc;
  private final Clock clock;

  public ReadFacts(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Passes on every channel of the catalogue, by rising ID. Within a transaction the rows are
   * streamed; otherwise the driver would keep all of them in memory.
   */
  public void each(Consumer<ChannelFacts> sink) {
    GroupByChannel rows = new GroupByChannel(today(), sink);
    jdbc.sql(SELECT + ORDER).withFetchSize(ROWS_AT_A_TIME).query(rows);
    rows.end();
  }

  /**
   * Returns the facts of some channels. Channels that are no longer in the catalogue are missing.
   */
  public Map<ChannelId, ChannelFacts> of(Collection<ChannelId> channels) {
    Map<ChannelId, ChannelFacts> found = new HashMap<>();
    GroupByChannel rows = new GroupByChannel(today(), facts -> found.put(facts.channel(), facts));
    Long[] ids = channels.stream().map(ChannelId::value).toArray(Long[]::new);
    jdbc.sql(SELECT + " where c.id = any(:ids)" + ORDER).param("ids", ids).query(rows);
    rows.end();
    return found;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
