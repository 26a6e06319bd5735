package io.timbre.shortlist;

import io.timbre.campaign.CampaignId;
import io.timbre.catalog.ChannelId;
import java.util.Set;

/** Finds the channels that the client of a campaign declined. */
public interface DeclinedByClient {

  /**
   * Returns the channels that at least one reviewer declined in their last answer. The caller has
   * opened the campaign.
   */
  Set<ChannelId> declined(CampaignId campaign);
}
