package io.timbre.campaign.approval;

import io.timbre.access.SignedIn;
import io.timbre.campaign.Campaign;
import io.timbre.campaign.NoSuchCampaign;
import io.timbre.campaign.OpenCampaign;
import io.timbre.campaign.shortlist.RecordActivity;
import io.timbre.campaign.shortlist.Shortlist;
import io.timbre.catalog.ChannelId;
import io.timbre.catalog.Erasures;
import io.timbre.shell.Sentence;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shares a shortlist with a client by a link, and takes the link back. */
@Component
public class ShareForApproval {

  private final OpenCampaign campaigns;
  private final Shortlist shortlist;
  private final ApprovalLinks links;
  private final RecordActivity activity;
  private final Erasures erasures;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  ShareForApproval(
      OpenCampaign campaigns,
      Shortlist shortlist,
      ApprovalLinks links,
      RecordActivity activity,
      Erasures erasures,
      Clock clock) {
    this.campaigns = campaigns;
    this.shortlist = shortlist;
    this.links = links;
    this.activity = activity;
    this.erasures = erasures;
    this.clock = clock;
  }

  /**
   * Makes a link to a frozen copy of some entries.
   *
   * @param channels which entries; those that are not on the shortlist are passed over
   * @param figures what is shown of each, besides name, handle, platform, niches and deliverables
   * @param days how long the link opens, 1 to {@value ApprovalLink#MOST_DAYS}
   * @return what opens it; it cannot be had again
   * @throws NoSuchCampaign if the campaign is not the viewer's
   * @throws IllegalArgumentException for other days, or no entry
   */
  @Transactional
  public ApprovalToken share(
      long campaignId,
      Collection<ChannelId> channels,
      Set<SharedFigure> figures,
      int days,
      SignedIn viewer) {
    erasures.holdOff();
    Campaign campaign = campaigns.open(campaignId, viewer);
    Shared shared =
        new Shared(
            viewer.workspace(),
            campaign.client().name(),
            campaign.name(),
            campaign.currency().getCode(),
            figures,
            shortlist.of(campaign).stream()
                .filter(entry -> channels.contains(entry.channel()))
                .map(entry -> SharedCreator.of(entry, figures))
                .toList());
    ApprovalToken token = ApprovalToken.fresh(random);
    links.save(new ApprovalLink(campaign.id(), token, shared, days, viewer.id(), clock.instant()));
    record(new Sentence("activity.shared"), shared, campaign, viewer);
    return token;
  }

  /**
   * Closes a link at once. One that is closed already stays as it is.
   *
   * @throws NoSuchCampaign if the campaign, or the link, is not the viewer's
   */
  @Transactional
  public void revoke(long campaignId, long link, SignedIn viewer) {
    Campaign campaign = campaigns.open(campaignId, viewer);
    ApprovalLink known = links.findToChange(link, campaignId).orElseThrow(NoSuchCampaign::new);
    if (known.state(clock.instant()) == ApprovalLink.State.OPEN) {
      known.revoke(clock.instant());
      record(new Sentence("activity.revoked"), known.shared(), campaign, viewer);
    }
  }

  private void record(Sentence what, Shared shared, Campaign campaign, SignedIn viewer) {
    shared
        .creators()
        .forEach(one -> activity.by(viewer, campaign.id(), new ChannelId(one.channel()), what));
  }

  /** The links of a campaign, the newest first. */
  @Transactional(readOnly = true)
  public List<ApprovalLink> links(long campaignId, SignedIn viewer) {
    campaigns.open(campaignId, viewer);
    return links.findByCampaignIdOrderByIdDesc(campaignId);
  }
}
