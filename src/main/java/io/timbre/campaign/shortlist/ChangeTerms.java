package io.timbre.campaign.shortlist;

import io.timbre.access.People;
import io.timbre.access.Person;
import io.timbre.access.SignedIn;
import io.timbre.campaign.Campaign;
import io.timbre.campaign.ChangedMeanwhile;
import io.timbre.campaign.OpenCampaign;
import io.timbre.catalog.ChannelId;
import io.timbre.shell.Sentence;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes what is agreed with one creator. */
@Component
public class ChangeTerms {

  private final OpenCampaign campaigns;
  private final OpenEntry open;
  private final People people;
  private final RecordActivity activity;

  ChangeTerms(OpenCampaign campaigns, OpenEntry open, People people, RecordActivity activity) {
    this.campaigns = campaigns;
    this.open = open;
    this.people = people;
    this.activity = activity;
  }

  /** Who may look after an entry: the people of the viewer's workspace, by name. */
  @Transactional(readOnly = true)
  public List<Person> owners(SignedIn viewer) {
    return people.findByWorkspaceIdOrderByName(viewer.workspaceId().value());
  }

  /**
   * Agrees on other terms. The same terms again are no change.
   *
   * @param seen the entry's version when the viewer decided
   * @throws io.timbre.campaign.NoSuchCampaign if the campaign is not the viewer's
   * @throws NoSuchEntry if the channel is not on the shortlist
   * @throws ChangedMeanwhile if the entry was changed since it was seen
   * @throws IllegalArgumentException for an owner of another workspace, or no price where one is
   *     agreed already
   */
  @Transactional
  public void change(long campaignId, ChannelId channel, int seen, Terms terms, SignedIn viewer) {
    Campaign campaign = campaigns.open(campaignId, viewer);
    ShortlistEntry entry = open.asSeen(campaign, channel, seen);
    if (terms.owner().isPresent()
        && owners(viewer).stream().noneMatch(one -> one.id().equals(terms.owner().get()))) {
      throw new IllegalArgumentException("The owner is nobody of this workspace");
    }
    if (!terms.equals(entry.terms())) {
      entry.agree(terms);
      activity.by(viewer, campaign.id(), channel, new Sentence("activity.terms"));
    }
  }
}
