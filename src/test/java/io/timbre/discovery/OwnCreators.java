package io.timbre.discovery;

import io.timbre.ranking.refresh.RefreshStandings;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A test's own creators in the shared catalogue: all are found by the word {@value #WORD} in their
 * handles, nobody else is, and they leave when the test is over.
 */
public final class OwnCreators implements AutoCloseable {

  public static final String WORD = "quillaxo";

  private final JdbcClient sql;
  private final RefreshStandings standings;
  private final LocalDate today;

  public OwnCreators(JdbcClient sql, RefreshStandings standings, Clock clock) {
    this.sql = sql;
    this.standings = standings;
    this.today = LocalDate.now(clock);
  }

  /**
   * Adds a creator with one channel, of which nothing is measured, and answers the channel's id.
   */
  public long add(String name, String platform, String handle, @Nullable String country) {
    return sql.sql(
            """
            with who as (insert into creator (name) values (?) returning id)
            insert into channel (creator_id, platform, handle, country)
            select id, ?, ?, ? from who returning id
            """)
        .params(name, platform, WORD + "." + handle, country)
        .query(Long.class)
        .single();
  }

  /** Adds one on Instagram who was measured three times, a month apart. */
  public long measured(String name, String handle, long followers, double engagements) {
    long channel = add(name, "INSTAGRAM", handle, "GB");
    for (int daysAgo = 1; daysAgo < 90; daysAgo += 31) {
      snapshot(channel, daysAgo, followers, engagements);
    }
    return channel;
  }

  /** Averages over twelve posts. */
  public void snapshot(
      long channel, int daysAgo, @Nullable Long followers, @Nullable Double engagements) {
    sql.sql(
            """
            insert into engagement_snapshot
              (channel_id, captured_on, followers, engagements, posts, window_days)
            values (?, ?, ?, ?, 12, 30)
            """)
        .params(channel, today.minusDays(daysAgo), followers, engagements)
        .update();
  }

  /** Says of every snapshot of a channel that so many of twenty posts were paid for. */
  public void sponsored(long channel, int posts) {
    sql.sql(
            """
            update engagement_snapshot set sponsored_posts = ?, measured_posts = 20
            where channel_id = ?
            """)
        .params(posts, channel)
        .update();
  }

  /** Says that the newest figures stood in a row of a list, taken in on 3 February 2026. */
  public void takenFrom(String list, int row, long channel) {
    sql.sql(
            """
            with list as (
              insert into source (list_name, taken_in_at) values (?, '2026-02-03 12:00Z')
              returning id)
            update engagement_snapshot set source_id = list.id, line = ? from list
            where channel_id = ? and captured_on = ?
            """)
        .params(list, row, channel, today.minusDays(1))
        .update();
  }

  public void price(long channel, double euros) {
    sql.sql("insert into rate (channel_id, captured_on, amount, currency) values (?, ?, ?, 'EUR')")
        .params(channel, today.minusDays(1), euros)
        .update();
  }

  public void niche(long channel, String key, double share) {
    sql.sql(
            """
            insert into channel_niche (channel_id, niche_id, share)
            select ?, id, ? from niche where key = ?
            """)
        .params(channel, share, key)
        .update();
  }

  /** Scores them and shows them in rankings. */
  public void rank() {
    standings.refresh();
  }

  @Override
  public void close() {
    sql.sql(
            """
            with gone as (delete from channel where handle like ? returning creator_id)
            select count(*) from gone
            """)
        .param(WORD + ".%")
        .query(Long.class)
        .single();
    sql.sql(
            "delete from creator where not exists (select from channel where creator_id = creator.id)")
        .update();
    sql.sql("delete from source where list_name = ?").param(WORD + ".csv").update();
    standings.refresh();
  }
}
