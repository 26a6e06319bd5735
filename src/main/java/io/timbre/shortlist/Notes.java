package io.timbre.shortlist;

import java.util.List;
import org.springframework.data.repository.Repository;

/** The notes of all campaigns. Callers have opened the campaign. */
interface Notes extends Repository<Note, Long> {

  Note save(Note note);

  /** The notes about a channel, the newest first, up to 200. */
  List<Note> findTop200ByCampaignIdAndChannelIdOrderByWrittenAtDescIdDesc(
      long campaignId, long channelId);
}
