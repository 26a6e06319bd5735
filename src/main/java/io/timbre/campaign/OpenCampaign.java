package io.timbre.campaign;

import io.timbre.access.SignedIn;
import java.util.List;
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
   * Opens the campaign for the viewer.
   *
   * @throws NoSuchCampaign if the viewer's workspace has no such campaign; whether another has one
   *     is not told
   */
  @Transactional(readOnly = true)
  public OpenedCampaign open(long id, SignedIn viewer) {
    return campaigns
        .findByIdAndWorkspaceId(id, viewer.workspaceId().value())
        .map(campaign -> new OpenedCampaign(campaign, viewer))
        .orElseThrow(NoSuchCampaign::new);
  }

  /** Opens all campaigns of the viewer's workspace, the newest first. */
  @Transactional(readOnly = true)
  public List<OpenedCampaign> all(SignedIn viewer) {
    return campaigns.findByWorkspaceIdOrderByCreatedAtDesc(viewer.workspaceId().value()).stream()
        .map(campaign -> new OpenedCampaign(campaign, viewer))
        .toList();
  }

  /**
   * Reads an opened campaign again, to change it or what belongs to it, and locks it until the
   * transaction ends.
   *
   * @throws NoSuchCampaign if it was deleted since
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Campaign toChange(OpenedCampaign opened) {
    return campaigns.findToChangeById(opened.id().value()).orElseThrow(NoSuchCampaign::new);
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
