package io.timbre.campaign;

import io.timbre.access.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens campaigns for the people of their workspace. */
@Component
public class OpenCampaign {

  private final Campaigns campaigns;

  OpenCampaign(Campaigns campaigns) {
    this.campaigns = campaigns;
  }

  /**
   * The campaign of the viewer's workspace.
   *
   * @throws NoSuchCampaign if the viewer's workspace has no such campaign; whether another has one
   *     is not told
   */
  @Transactional(readOnly = true)
  public Campaign open(long id, SignedIn viewer) {
    return campaigns
        .findByIdAndWorkspaceId(id, viewer.workspaceId().value())
        .orElseThrow(NoSuchCampaign::new);
  }

  /**
   * The campaign of the viewer's workspace, locked until the transaction ends.
   *
   * @throws NoSuchCampaign as {@link #open} does
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Campaign toChange(long id, SignedIn viewer) {
    return campaigns
        .findToChangeByIdAndWorkspaceId(id, viewer.workspaceId().value())
        .orElseThrow(NoSuchCampaign::new);
  }

  /**
   * The campaign of a job, which was started by someone of its workspace, or of an open link.
   *
   * @throws NoSuchCampaign if it does not exist
   */
  @Transactional(readOnly = true)
  public Campaign forJob(CampaignId id) {
    return campaigns.findById(id.value()).orElseThrow(NoSuchCampaign::new);
  }
}
