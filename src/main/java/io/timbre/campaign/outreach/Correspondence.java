package io.timbre.campaign.outreach;

import io.timbre.access.WorkspaceId;
import io.timbre.campaign.Campaign;
import io.timbre.campaign.outreach.mail.EmailAddress;
import io.timbre.campaign.outreach.silence.Addressee;
import io.timbre.campaign.shortlist.Shortlisted;
import io.timbre.catalog.ChannelId;
import java.util.Optional;

/** What a campaign's people write to a channel of its shortlist, and what comes back. */
public record Correspondence(Campaign campaign, Shortlisted with) {

  /** Whose it is: no other workspace sees it. */
  public WorkspaceId workspace() {
    return campaign.workspace();
  }

  public ChannelId channel() {
    return with.channel();
  }

  /** The channel at an address. */
  Addressee at(Optional<EmailAddress> address) {
    return new Addressee(with.platform(), with.handle(), address);
  }
}
