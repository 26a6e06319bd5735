package io.timbre.outreach;

import io.timbre.access.WorkspaceId;
import io.timbre.campaign.Campaign;
import io.timbre.catalog.ChannelId;
import io.timbre.mail.EmailAddress;
import io.timbre.mail.suppression.Addressee;
import io.timbre.shortlist.Shortlisted;
import java.util.Optional;

/** The correspondence between a campaign and a channel on its shortlist. */
public record Correspondence(Campaign campaign, Shortlisted entry) {

  /** The workspace of the campaign. Other workspaces do not see the correspondence. */
  public WorkspaceId workspace() {
    return campaign.workspace();
  }

  public ChannelId channel() {
    return entry.channel();
  }

  /** The channel as an addressee at an address. */
  Addressee at(Optional<EmailAddress> address) {
    return new Addressee(entry.platform(), entry.handle(), address);
  }
}
