package io.timbre.campaign.outreach;

import io.timbre.access.SignedIn;
import io.timbre.campaign.OpenCampaign;
import io.timbre.campaign.shortlist.Shortlist;
import io.timbre.catalog.ChannelId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to a correspondence: it opens for the people of the campaign's workspace alone. */
@Component
public class OpenCorrespondence {

  private final OpenCampaign campaigns;
  private final Shortlist shortlist;

  OpenCorrespondence(OpenCampaign campaigns, Shortlist shortlist) {
    this.campaigns = campaigns;
    this.shortlist = shortlist;
  }

  /**
   * The correspondence of a campaign of the viewer's workspace with a channel on its shortlist.
   *
   * @throws io.timbre.campaign.NoSuchCampaign if the campaign is not theirs
   * @throws io.timbre.campaign.shortlist.NoSuchEntry if the channel is not on the shortlist
   */
  @Transactional(readOnly = true)
  public Correspondence open(long campaign, ChannelId channel, SignedIn viewer) {
    return new Correspondence(
        campaigns.open(campaign, viewer), shortlist.one(campaign, channel, viewer));
  }
}
