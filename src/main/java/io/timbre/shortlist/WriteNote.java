package io.timbre.shortlist;

import io.timbre.campaign.Campaign;
import io.timbre.campaign.OpenedCampaign;
import io.timbre.catalog.ChannelId;
import io.timbre.shell.Sentence;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes and reads the notes about a channel on a shortlist. */
@Component
public class WriteNote {

  private final OpenEntry open;
  private final Notes notes;
  private final RecordActivity activity;
  private final Clock clock;

  WriteNote(OpenEntry open, Notes notes, RecordActivity activity, Clock clock) {
    this.open = open;
    this.notes = notes;
    this.activity = activity;
    this.clock = clock;
  }

  /**
   * Saves a note.
   *
   * @throws NoSuchEntry if the channel is not on the shortlist
   * @throws IllegalArgumentException if the note is empty or too long
   */
  @Transactional
  public void write(OpenedCampaign opened, ChannelId channel, String words) {
    Campaign campaign = opened.campaign();
    open.asItIs(campaign, channel);
    notes.save(new Note(campaign.id(), channel, opened.viewer(), words, clock.instant()));
    activity.by(opened.viewer(), campaign.id(), channel, new Sentence("activity.note"));
  }

  /** Returns the notes about a channel, the newest first, up to 200. */
  @Transactional(readOnly = true)
  public List<Note> written(OpenedCampaign opened, ChannelId channel) {
    Campaign campaign = opened.campaign();
    return notes.findTop200ByCampaignIdAndChannelIdOrderByWrittenAtDescIdDesc(
        campaign.id().value(), channel.value());
  }
}
