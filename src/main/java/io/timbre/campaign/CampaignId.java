package io.timbre.campaign;

/** The id of a campaign. */
public record CampaignId(long value) {

  public CampaignId {
    if (value < 1) {
      throw new IllegalArgumentException("A campaign's id is at least 1, not " + value);
    }
  }
}
