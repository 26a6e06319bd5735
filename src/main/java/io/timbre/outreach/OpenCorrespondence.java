package io.timbre.outreach;

import io.timbre.campaign.OpenedCampaign;
import io.timbre.catalog.ChannelId;
import io.timbre.shortlist.Shortlist;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a correspondence, and only for people of the campaign's workspace. */
@Component
public class OpenCorrespondence {

  private final Shortlist shortlist;

  OpenCorrespondence(Shortlist shortlist) {
    this.shortlist = shortlist;
  }

  /**
   * Returns the correspondence of a campaign with a channel on its shortlist.
   *
   * @throws io.timbre.shortlist.NoSuchEntry if the channel is not on the shortlist
   */
  @Transactional(readOnly = true)
  public Correspondence open(OpenedCampaign opened, ChannelId channel) {
    return new Correspondence(opened, shortlist.one(opened, channel));
  }
}
