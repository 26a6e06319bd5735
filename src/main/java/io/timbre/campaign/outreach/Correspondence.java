package io.timbre.campaign.outreach;

import io.timbre.access.WorkspaceId;
import io.timbre.campaign.Campaign;
import io.timbre.catalog.Channel;

/** What a campaign's people write to one creator, and what comes back. */
public record Correspondence(Campaign campaign, Channel channel) {

  /** Whose it is: no other workspace sees it. */
  public WorkspaceId workspace() {
    return campaign.workspace();
  }
}
