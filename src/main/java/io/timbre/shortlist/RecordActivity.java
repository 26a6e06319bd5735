package io.timbre.shortlist;

import io.timbre.access.SignedIn;
import io.timbre.campaign.CampaignId;
import io.timbre.catalog.ChannelId;
import io.timbre.shell.Sentence;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records the activity of campaigns: who did what, and when. Each event is recorded in the
 * transaction of the change itself.
 */
@Component
public class RecordActivity {

  private static final int MOST_SHOWN = 200;

  private final JdbcClient database;
  private final Clock clock;

  RecordActivity(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Records what a person of the workspace did about a channel. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void by(SignedIn person, CampaignId campaign, ChannelId channel, Sentence what) {
    write(campaign, channel.value(), person.id().value(), person.name(), what);
  }

  /**
   * Records what a guest or Timbre itself did about a channel. If the channel has left the
   * catalogue, the event is recorded without it.
   *
   * @param name the name of the guest, or Timbre
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void byGuest(String name, CampaignId campaign, ChannelId channel, Sentence what) {
    write(campaign, channel.value(), null, name, what);
  }

  private void write(
      CampaignId campaign, long channel, @Nullable Long person, String who, Sentence what) {
    database
        .sql(
            """
            insert into activity
              (campaign_id, channel_id, person_id, who, happened_at, sentence, arguments)
            values (?, (select id from channel where id = ?), ?, ?, ?, ?, ?)
            """)
        .param(campaign.value())
        .param(channel)
        .param(person)
        .param(who)
        .param(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
        .param(what.key())
        .param(Arrays.stream(what.arguments()).map(String::valueOf).toArray(String[]::new))
        .update();
  }

  /**
   * Returns the activity about a channel, the newest first, up to {@value #MOST_SHOWN} events. The
   * caller has opened the campaign.
   */
  @Transactional(readOnly = true)
  public List<Activity> about(CampaignId campaign, ChannelId channel) {
    return database
        .sql(
            """
            select * from activity
            where campaign_id = ? and channel_id = ?
            order by id desc limit ?
            """)
        .params(campaign.value(), channel.value(), MOST_SHOWN)
        .query(RecordActivity::read)
        .list();
  }

  private static Activity read(ResultSet row, int at) throws SQLException {
    Long channel = row.getObject("channel_id", Long.class);
    Object[] arguments = (Object[]) row.getArray("arguments").getArray();
    Instant happened = row.getObject("happened_at", OffsetDateTime.class).toInstant();
    return new Activity(
        happened,
        row.getString("who"),
        Optional.ofNullable(channel).map(ChannelId::new),
        new Sentence(row.getString("sentence"), arguments));
  }
}
