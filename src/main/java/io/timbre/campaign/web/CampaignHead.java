package io.timbre.campaign.web;

import io.timbre.campaign.Campaign;

/**
 * What stands above every page of a campaign.
 *
 * @param path the address its pages begin with
 */
public record CampaignHead(
    long id, String path, String name, String client, boolean archived, String currency) {

  /** What the addresses of its creators' pages begin with, up to the channel's number. */
  public String creators() {
    return path + "/creators/";
  }

  /** Of a campaign. */
  public static CampaignHead of(Campaign campaign) {
    long id = campaign.id().value();
    return new CampaignHead(
        id,
        "/campaigns/" + id,
        campaign.name(),
        campaign.client().name(),
        campaign.isArchived(),
        campaign.currency().getCode());
  }
}
