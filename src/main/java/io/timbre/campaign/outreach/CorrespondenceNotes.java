package io.timbre.campaign.outreach;

import java.util.List;
import org.springframework.data.repository.Repository;

/** The notes of all correspondences: whoever asks has opened the campaign. */
interface CorrespondenceNotes extends Repository<CorrespondenceNote, Long> {

  CorrespondenceNote save(CorrespondenceNote note);

  List<CorrespondenceNote> findByCampaignIdAndChannelId(long campaignId, long channelId);
}
