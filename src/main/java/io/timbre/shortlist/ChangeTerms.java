package io.timbre.shortlist;

import io.timbre.access.People;
import io.timbre.access.Person;
import io.timbre.access.SignedIn;
import io.timbre.campaign.Campaign;
import io.timbre.campaign.ChangedMeanwhile;
import io.timbre.campaign.OpenedCampaign;
import io.timbre.catalog.ChannelId;
import io.timbre.shell.Sentence;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes the terms of a shortlist entry. */
@Component
public class ChangeTerms {

  private final OpenEntry open;
  private final People people;
  private final RecordActivity activity;

  ChangeTerms(OpenEntry open, People people, RecordActivity activity) {
    this.open = open;
    this.people = people;
    this.activity = activity;
  }

  /** Returns the possible owners of an entry: the people of the viewer's workspace, by name. */
  @Transactional(readOnly = true)
  public List<Person> owners(SignedIn viewer) {
    return people.findByWorkspaceIdOrderByName(viewer.workspaceId().value());
  }

  /**
   * Changes the terms of an entry. Does nothing if the terms are the same.
   *
   * @param seen the version of the entry that the viewer saw
   * @throws NoSuchEntry if the channel is not on the shortlist
   * @throws ChangedMeanwhile if the entry was changed since it was seen
   * @throws IllegalArgumentException if the owner is not in the viewer's workspace, or the entry's
   *     state needs an agreed price and the terms have none
   */
  @Transactional
  public void change(OpenedCampaign opened, ChannelId channel, int seen, Terms terms) {
    Campaign campaign = opened.campaign();
    ShortlistEntry entry = open.asSeen(campaign, channel, seen);
    if (terms.owner().isPresent()
        && owners(opened.viewer()).stream()
            .noneMatch(one -> one.id().equals(terms.owner().get()))) {
      throw new IllegalArgumentException("The owner is not in the opened.viewer()'s workspace");
    }
    if (!terms.equals(entry.terms())) {
      entry.agree(terms);
      activity.by(opened.viewer(), campaign.id(), channel, new Sentence("activity.terms"));
    }
  }
}
