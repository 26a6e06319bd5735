package io.timbre.approval;

import io.timbre.access.SignedIn;
import io.timbre.campaign.Campaign;
import io.timbre.campaign.NoSuchCampaign;
import io.timbre.campaign.OpenedCampaign;
import io.timbre.catalog.ChannelId;
import io.timbre.catalog.Erasures;
import io.timbre.shell.Sentence;
import io.timbre.shortlist.RecordActivity;
import io.timbre.shortlist.Shortlist;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shares a shortlist with a client by a link, and revokes links. */
@Component
public class ShareForApproval {

  private final Shortlist shortlist;
  private final ApprovalLinks links;
  private final RecordActivity activity;
  private final Erasures erasures;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  ShareForApproval(
      Shortlist shortlist,
      ApprovalLinks links,
      RecordActivity activity,
      Erasures erasures,
      Clock clock) {
    this.shortlist = shortlist;
    this.links = links;
    this.activity = activity;
    this.erasures = erasures;
    this.clock = clock;
  }

  /**
   * Creates a link to a copy of some entries, which later changes do not reach.
   *
   * @param channels the channels to share; those that are not on the shortlist are ignored
   * @param figures the figures to show, besides name, handle, platform, niches and deliverables
   * @param days how many days the link is open, 1 to {@value ApprovalLink#MOST_DAYS}
   * @return the token that opens the link; it cannot be read again later
   * @throws IllegalArgumentException if the days are out of range or no channel is on the shortlist
   */
  @Transactional
  public ApprovalToken share(
      OpenedCampaign opened, Collection<ChannelId> channels, Set<SharedFigure> figures, int days) {
    erasures.holdOff();
    Campaign campaign = opened.campaign();
    Shared shared =
        new Shared(
            opened.viewer().workspace(),
            campaign.client().name(),
            campaign.name(),
            campaign.currency().getCode(),
            figures,
            shortlist.of(campaign).stream()
                .filter(entry -> channels.contains(entry.channel()))
                .map(entry -> SharedCreator.of(entry, figures))
                .toList());
    ApprovalToken token = ApprovalToken.fresh(random);
    links.save(
        new ApprovalLink(
            campaign.id(), token, shared, days, opened.viewer().id(), clock.instant()));
    record(new Sentence("activity.shared"), shared, campaign, opened.viewer());
    return token;
  }

  /**
   * Closes a link at once. A link that is closed already does not change.
   *
   * @throws NoSuchCampaign if the campaign is not the viewer's, or the link is not the campaign's
   */
  @Transactional
  public void revoke(OpenedCampaign opened, long link) {
    Campaign campaign = opened.campaign();
    ApprovalLink known =
        links.findToChange(link, opened.id().value()).orElseThrow(NoSuchCampaign::new);
    if (known.state(clock.instant()) == ApprovalLink.State.OPEN) {
      known.revoke(clock.instant());
      record(new Sentence("activity.revoked"), known.shared(), campaign, opened.viewer());
    }
  }

  private void record(Sentence what, Shared shared, Campaign campaign, SignedIn viewer) {
    shared
        .creators()
        .forEach(one -> activity.by(viewer, campaign.id(), new ChannelId(one.channel()), what));
  }

  /** Returns the links of a campaign, the newest first. */
  @Transactional(readOnly = true)
  public List<ApprovalLink> links(OpenedCampaign opened) {
    return links.findByCampaignIdOrderByIdDesc(opened.id().value());
  }
}
