package io.timbre.campaign.web;

import io.timbre.campaign.Campaign;
import io.timbre.discovery.Parameters;
import io.timbre.discovery.ReadQuestion;
import io.timbre.discovery.WriteQuestion;
import io.timbre.niche.NicheTree;

/** The brief of a campaign as the parameters of a ranking. */
public final class BriefParameters {

  private BriefParameters() {}

  /** All that the campaign looks for, with money in its currency where the brief names no other. */
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
