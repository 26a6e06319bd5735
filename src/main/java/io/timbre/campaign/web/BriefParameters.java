package io.timbre.campaign.web;

import io.timbre.campaign.Campaign;
import io.timbre.discovery.Parameters;
import io.timbre.discovery.ReadQuestion;
import io.timbre.discovery.WriteQuestion;
import io.timbre.niche.NicheTree;

/** The brief of a campaign as the parameters of a ranking. */
public final class BriefParameters {

  private BriefParameters() {}

  /** The whole brief. Amounts are in the campaign's currency unless the brief names another. */
  public static Parameters of(Campaign campaign, NicheTree tree) {
    Parameters written = WriteQuestion.of(campaign.text(), campaign.brief(tree));
    for (String name : ReadQuestion.CURRENCIES) {
      written =
          written.first(name).isPresent()
              ? written
              : written.with(name, campaign.currency().getCode());
    }
    return written;
  }
}
