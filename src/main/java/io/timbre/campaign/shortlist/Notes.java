package io.timbre.campaign.shortlist;

import java.util.List;
import org.springframework.data.repository.Repository;

/** The notes of all campaigns: whoever asks has opened the campaign before. */
interface Notes extends Repository<Note, Long> {

  Note save(Note note);

  /** The newest first. */
  List<Note> findTop200ByCampaignIdAndChannelIdOrderByWrittenAtDescIdDesc(
      long campaignId, long channelId);
}
