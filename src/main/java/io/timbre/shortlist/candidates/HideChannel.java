package io.timbre.shortlist.candidates;

import io.timbre.campaign.OpenCampaign;
import io.timbre.campaign.OpenedCampaign;
import io.timbre.catalog.ChannelId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hides channels from a campaign's candidates and shows them again. */
@Component
public class HideChannel {

  /** The longest reason, in characters. */
  public static final int LONGEST_REASON = 300;

  private final OpenCampaign campaigns;
  private final JdbcClient database;
  private final Clock clock;

  HideChannel(OpenCampaign campaigns, JdbcClient database, Clock clock) {
    this.campaigns = campaigns;
    this.database = database;
    this.clock = clock;
  }

  private static boolean isReason(String reason) {
    return !reason.isBlank() && reason.strip().length() <= LONGEST_REASON;
  }

  /**
   * Hides a channel. If it is hidden already, the new reason replaces the old one.
   *
   * @param reason 1 to {@value #LONGEST_REASON} characters
   * @throws NoSuchCandidate if the channel is not in the catalogue or is on the shortlist
   * @throws IllegalArgumentException if the reason is empty or too long
   */
  @Transactional
  public void hide(OpenedCampaign opened, ChannelId channel, String reason) {
    campaigns.toChange(opened);
    if (!isReason(reason)) {
      throw new IllegalArgumentException(
          "A reason must have 1 to %d characters, but is: %s".formatted(LONGEST_REASON, reason));
    }
    int hidden =
        database
            .sql(
                """
                insert into hidden_channel
                  (campaign_id, channel_id, reason, person_id, who, hidden_at)
                select :campaign, id, :reason, :person, :who, :at from channel
                where id = :channel and not exists (
                  select from shortlist_entry
                  where campaign_id = :campaign and channel_id = :channel)
                on conflict (campaign_id, channel_id) do update
                set reason = excluded.reason, person_id = excluded.person_id,
                    who = excluded.who, hidden_at = excluded.hidden_at
                """)
            .param("campaign", opened.id().value())
            .param("channel", channel.value())
            .param("reason", reason.strip())
            .param("person", opened.viewer().id().value())
            .param("who", opened.viewer().name())
            .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
            .update();
    if (hidden == 0) {
      throw new NoSuchCandidate();
    }
  }

  /** Shows a channel again. Does nothing if it is not hidden. */
  @Transactional
  public void showAgain(OpenedCampaign opened, ChannelId channel) {
    database
        .sql("delete from hidden_channel where campaign_id = ? and channel_id = ?")
        .params(opened.id().value(), channel.value())
        .update();
  }
}
