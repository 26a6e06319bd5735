package io.timbre.outreach;

import io.timbre.access.SignedIn;
import io.timbre.campaign.OpenCampaign;
import io.timbre.catalog.ChannelId;
import io.timbre.shortlist.Shortlist;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a correspondence, and only for people of the campaign's workspace. */
@Component
public class OpenCorrespondence {

  private final OpenCampaign campaigns;
  private final Shortlist shortlist;

  OpenCorrespondence(OpenCampaign campaigns, Shortlist shortlist) {
    this.campaigns = campaigns;
    this.shortlist = shortlist;
  }

  /**
   * Returns the correspondence of a campaign with a channel on its shortlist.
   *
   * @throws io.timbre.campaign.NoSuchCampaign if the campaign is not the viewer's
   * @throws io.timbre.shortlist.NoSuchEntry if the channel is not on the shortlist
   */
  @Transactional(readOnly = true)
  public Correspondence open(long campaign, ChannelId channel, SignedIn viewer) {
    return new Correspondence(
        campaigns.open(campaign, viewer), shortlist.one(campaign, channel, viewer));
  }
}
