package io.timbre.campaign.outreach;

import io.timbre.access.SignedIn;
import io.timbre.campaign.Campaign;
import io.timbre.campaign.NoSuchCampaign;
import io.timbre.campaign.OpenCampaign;
import io.timbre.catalog.Channels;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to a correspondence: it opens for the people of the campaign's workspace alone. */
@Component
public class OpenCorrespondence {

  private final OpenCampaign campaigns;
  private final Channels channels;

  OpenCorrespondence(OpenCampaign campaigns, Channels channels) {
    this.campaigns = campaigns;
    this.channels = channels;
  }

  /**
   * The correspondence of a campaign of the viewer's workspace with a channel.
   *
   * @throws NoSuchCampaign if the campaign is not theirs, or the channel is not in the catalogue
   */
  @Transactional(readOnly = true)
  public Correspondence open(long campaignId, long channelId, SignedIn viewer) {
    Campaign campaign = campaigns.open(campaignId, viewer);
    return channels.findByIdIn(List.of(channelId)).stream()
        .findFirst()
        .map(channel -> new Correspondence(campaign, channel))
        .orElseThrow(NoSuchCampaign::new);
  }
}
