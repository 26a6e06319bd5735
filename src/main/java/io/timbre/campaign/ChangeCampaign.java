package io.timbre.campaign;

import io.timbre.access.SignedIn;
import io.timbre.ranking.Brief;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes what a campaign is about, and puts it away. */
@Component
public class ChangeCampaign {

  private final OpenCampaign campaigns;
  private final Clock clock;

  ChangeCampaign(OpenCampaign campaigns, Clock clock) {
    this.campaigns = campaigns;
    this.clock = clock;
  }

  /**
   * Agrees on something else with the client.
   *
   * @param seen the campaign's version when the viewer decided
   * @throws NoSuchCampaign if it is not the viewer's, as by every verb here
   * @throws ChangedMeanwhile if the campaign was changed since it was seen
   */
  @Transactional
  public void agree(long id, int seen, Outline outline, SignedIn viewer) {
    Campaign campaign = campaigns.toChange(id, viewer);
    if (campaign.version() != seen) {
      throw new ChangedMeanwhile();
    }
    campaign.agree(outline);
  }

  /**
   * Looks for something else. What is on the shortlist already stays as it was judged.
   *
   * @param text the brief in words, as it was typed
   */
  @Transactional
  public void lookFor(long id, String text, Brief brief, SignedIn viewer) {
    campaigns.toChange(id, viewer).lookFor(text, brief);
  }

  /** Puts it out of the way. */
  @Transactional
  public void archive(long id, SignedIn viewer) {
    campaigns.toChange(id, viewer).archive(clock.instant());
  }

  /** Takes it up again. */
  @Transactional
  public void restore(long id, SignedIn viewer) {
    campaigns.toChange(id, viewer).restore();
  }
}
