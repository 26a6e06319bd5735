package io.timbre.shortlist;

import io.timbre.access.SignedIn;
import io.timbre.campaign.Campaign;
import io.timbre.campaign.OpenCampaign;
import io.timbre.catalog.ChannelId;
import io.timbre.shell.Sentence;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes and reads the notes about a channel on a shortlist. */
@Component
public class WriteNote {

  private final OpenCampaign campaigns;
  private final OpenEntry open;
  private final Notes notes;
  private final RecordActivity activity;
  private final Clock clock;

  WriteNote(
      OpenCampaign campaigns, OpenEntry open, Notes notes, RecordActivity activity, Clock clock) {
    this.campaigns = campaigns;
    this.open = open;
    this.notes = notes;
    this.activity = activity;
    this.clock = clock;
  }

  /**
   * Saves a note.
   *
   * @throws io.timbre.campaign.NoSuchCampaign if the campaign is not the viewer's
   * @throws NoSuchEntry if the channel is not on the shortlist
   * @throws IllegalArgumentException if the note is empty or too long
   */
  @Transactional
  public void write(long campaignId, ChannelId channel, String words, SignedIn viewer) {
    Campaign campaign = campaigns.open(campaignId, viewer);
    open.asItIs(campaign, channel);
    notes.save(new Note(campaign.id(), channel, viewer, words, clock.instant()));
    activity.by(viewer, campaign.id(), channel, new Sentence("activity.note"));
  }

  /**
   * Returns the notes about a channel, the newest first, up to 200.
   *
   * @throws io.timbre.campaign.NoSuchCampaign if the campaign is not the viewer's
   */
  @Transactional(readOnly = true)
  public List<Note> written(long campaignId, ChannelId channel, SignedIn viewer) {
    Campaign campaign = campaigns.open(campaignId, viewer);
    return notes.findTop200ByCampaignIdAndChannelIdOrderByWrittenAtDescIdDesc(
        campaign.id().value(), channel.value());
  }
}
