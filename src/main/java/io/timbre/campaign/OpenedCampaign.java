package io.timbre.campaign;

import io.timbre.access.SignedIn;

/**
 * A campaign that {@link OpenCampaign} has opened for a person of its workspace. Holding one proves
 * that the viewer may see the campaign, so no use case asks again.
 */
public final class OpenedCampaign {

  private final Campaign campaign;
  private final SignedIn viewer;

  OpenedCampaign(Campaign campaign, SignedIn viewer) {
    this.campaign = campaign;
    this.viewer = viewer;
  }

  public CampaignId id() {
    return campaign.id();
  }

  /** The campaign as it was when it was opened. */
  public Campaign campaign() {
    return campaign;
  }

  /** The person for whom it was opened. */
  public SignedIn viewer() {
    return viewer;
  }

  /** The address with which those of all its pages begin. */
  public String path() {
    return "/campaigns/" + id().value();
  }
}
