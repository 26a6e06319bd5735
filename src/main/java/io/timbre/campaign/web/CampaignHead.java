package io.timbre.campaign.web;

import io.timbre.campaign.Campaign;

/**
 * The head of every page of a campaign.
 *
 * @param path the address with which all of the campaign's pages begin
 */
public record CampaignHead(
    long id, String path, String name, String client, boolean archived, String currency) {

  /** The beginning of the addresses of creators' pages, up to the channel's id. */
  public String creators() {
    return path + "/creators/";
  }

  /** The head of a campaign. */
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
