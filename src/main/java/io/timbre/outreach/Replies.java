package io.timbre.outreach;

import java.util.List;
import org.springframework.data.repository.Repository;

/** The replies in all campaigns. Callers have opened the campaign. */
interface Replies extends Repository<Reply, Long> {

  Reply save(Reply reply);

  List<Reply> findByCampaignId(long campaignId);

  List<Reply> findByCampaignIdAndChannelId(long campaignId, long channelId);
}
