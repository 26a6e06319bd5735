package io.timbre.campaign;

import io.timbre.access.SignedIn;
import io.timbre.ranking.Brief;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Starts campaigns, new or as a copy of another. */
@Component
public class StartCampaign {

  private final Campaigns campaigns;
  private final KeepClients clients;
  private final Clock clock;

  StartCampaign(Campaigns campaigns, KeepClients clients, Clock clock) {
    this.campaigns = campaigns;
    this.clients = clients;
    this.clock = clock;
  }

  /**
   * Starts a campaign for a client of the viewer's workspace.
   *
   * @param text the brief in words
   * @throws NoSuchCampaign if the viewer's workspace has no such client
   */
  @Transactional
  public CampaignId start(
      ClientId client, CampaignTerms terms, String text, Brief brief, SignedIn viewer) {
    Campaign campaign =
        new Campaign(clients.open(client, viewer), terms, viewer.id(), clock.instant());
    campaign.lookFor(text, brief);
    return campaigns.save(campaign).id();
  }

  /** Starts a copy of a campaign, without any of its decisions. */
  @Transactional
  public CampaignId again(OpenedCampaign opened, String name) {
    Campaign copy = opened.campaign().again(name, opened.viewer().id(), clock.instant());
    return campaigns.save(copy).id();
  }
}
