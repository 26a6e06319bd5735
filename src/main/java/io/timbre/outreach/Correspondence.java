package io.timbre.outreach;

import io.timbre.access.SignedIn;
import io.timbre.access.WorkspaceId;
import io.timbre.campaign.Campaign;
import io.timbre.campaign.OpenedCampaign;
import io.timbre.catalog.ChannelId;
import io.timbre.mail.EmailAddress;
import io.timbre.mail.suppression.Addressee;
import io.timbre.shortlist.Shortlisted;
import java.util.Optional;

/** The correspondence between a campaign and a channel on its shortlist. */
public record Correspondence(OpenedCampaign opened, Shortlisted entry) {

  public Campaign campaign() {
    return opened.campaign();
  }

  /** The person who corresponds. */
  public SignedIn viewer() {
    return opened.viewer();
  }

  /** The workspace of the campaign. Other workspaces do not see the correspondence. */
  public WorkspaceId workspace() {
    return campaign().workspace();
  }

  public ChannelId channel() {
    return entry.channel();
  }

  /** The channel as an addressee at an address. */
  Addressee at(Optional<EmailAddress> address) {
    return new Addressee(entry.platform(), entry.handle(), address);
  }
}
