package io.timbre.campaign;

import io.timbre.ranking.Brief;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes the terms and the brief of a campaign, and archives and restores it. */
@Component
public class ChangeCampaign {

  private final OpenCampaign campaigns;
  private final ObjectProvider<KeepsAmounts> keepers;
  private final Clock clock;

  ChangeCampaign(OpenCampaign campaigns, ObjectProvider<KeepsAmounts> keepers, Clock clock) {
    this.campaigns = campaigns;
    this.keepers = keepers;
    this.clock = clock;
  }

  /**
   * Replaces the terms.
   *
   * @param seen the campaign's version when the viewer decided
   * @throws ChangedMeanwhile if the campaign was changed since it was seen
   * @throws CurrencyInUse if the currency would change although amounts are stored in it
   */
  @Transactional
  public void agree(OpenedCampaign opened, int seen, CampaignTerms terms) {
    Campaign campaign = campaigns.toChange(opened);
    if (campaign.version() != seen) {
      throw new ChangedMeanwhile();
    }
    if (!terms.budget().getCurrencyUnit().equals(campaign.currency())
        && keepers.stream().anyMatch(one -> one.keepsAmounts(campaign.id()))) {
      throw new CurrencyInUse();
    }
    campaign.agree(terms);
  }

  /**
   * Replaces the brief. Channels that are on the shortlist already keep their scores.
   *
   * @param text the brief in words, as it was typed
   */
  @Transactional
  public void lookFor(OpenedCampaign opened, String text, Brief brief) {
    campaigns.toChange(opened).lookFor(text, brief);
  }

  /** Archives the campaign. */
  @Transactional
  public void archive(OpenedCampaign opened) {
    campaigns.toChange(opened).archive(clock.instant());
  }

  /** Restores an archived campaign. */
  @Transactional
  public void restore(OpenedCampaign opened) {
    campaigns.toChange(opened).restore();
  }
}
