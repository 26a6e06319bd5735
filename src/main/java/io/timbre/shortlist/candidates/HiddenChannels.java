package io.timbre.shortlist.candidates;

import io.timbre.campaign.Campaign;
import io.timbre.campaign.CampaignId;
import io.timbre.campaign.OpenedCampaign;
import io.timbre.catalog.ChannelId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the channels that are hidden from a campaign's candidates. */
@Component
public class HiddenChannels {

  private final JdbcClient database;

  HiddenChannels(JdbcClient database) {
    this.database = database;
  }

  /** Returns the hidden channels of a campaign, the most recently hidden first. */
  @Transactional(readOnly = true)
  public List<HiddenChannel> of(OpenedCampaign opened) {
    return of(opened.campaign().id());
  }

  private List<HiddenChannel> of(CampaignId campaign) {
    return database
        .sql(
            """
            select h.channel_id, cr.name, c.handle, h.reason, h.who, h.hidden_at
            from hidden_channel h
            join channel c on c.id = h.channel_id
            join creator cr on cr.id = c.creator_id
            where h.campaign_id = ?
            order by h.hidden_at desc, h.channel_id
            """)
        .param(campaign.value())
        .query(HiddenChannels::read)
        .list();
  }

  /** Returns the ids of the hidden channels, so that a question can leave them out. */
  @Transactional(readOnly = true)
  public Set<ChannelId> channels(OpenedCampaign opened) {
    return channels(opened.campaign());
  }

  /** Returns the ids of the hidden channels of a campaign that the caller has opened. */
  @Transactional(readOnly = true)
  public Set<ChannelId> channels(Campaign campaign) {
    return of(campaign.id()).stream()
        .map(HiddenChannel::channel)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static HiddenChannel read(ResultSet row, int number) throws SQLException {
    return new HiddenChannel(
        new ChannelId(row.getLong("channel_id")),
        row.getString("name"),
        row.getString("handle"),
        row.getString("reason"),
        row.getString("who"),
        row.getObject("hidden_at", OffsetDateTime.class).toInstant());
  }
}
