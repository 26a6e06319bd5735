package io.timbre.shortlist;

import io.timbre.campaign.CampaignId;
import io.timbre.catalog.ChannelId;
import io.timbre.shell.Sentence;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves shortlist entries when messages are sent, answered or not delivered. Entries from agreed to
 * done and declined entries do not move, since a person decided on their state.
 */
@Component
public class FollowContact {

  private static final String TIMBRE = "Timbre";

  private final ShortlistEntries entries;
  private final RecordActivity activity;

  FollowContact(ShortlistEntries entries, RecordActivity activity) {
    this.entries = entries;
    this.activity = activity;
  }

  /** Locks the entry until the transaction ends. Does nothing if there is no entry. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void hold(CampaignId campaign, ChannelId channel) {
    entries.findToChangeByCampaignIdAndChannelId(campaign.value(), channel.value());
  }

  /** Moves a shortlisted entry to {@link EntryState#CONTACTED}, since a message was accepted. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void written(CampaignId campaign, ChannelId channel) {
    move(campaign, channel, Set.of(EntryState.SHORTLISTED), EntryState.CONTACTED);
  }

  /**
   * Moves a shortlisted or contacted entry to {@link EntryState#NEGOTIATING}, since the creator
   * answered.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void answered(CampaignId campaign, ChannelId channel) {
    Set<EntryState> from = Set.of(EntryState.SHORTLISTED, EntryState.CONTACTED);
    move(campaign, channel, from, EntryState.NEGOTIATING);
  }

  /**
   * Moves a contacted entry back to {@link EntryState#SHORTLISTED}, since no message reached the
   * creator.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void unreached(CampaignId campaign, ChannelId channel) {
    move(campaign, channel, Set.of(EntryState.CONTACTED), EntryState.SHORTLISTED);
  }

  private void move(CampaignId campaign, ChannelId channel, Set<EntryState> from, EntryState to) {
    entries
        .findToChangeByCampaignIdAndChannelId(campaign.value(), channel.value())
        .filter(entry -> from.contains(entry.state()))
        .ifPresent(entry -> {
          entry.move(Move.to(to));
          activity.byGuest(TIMBRE, campaign, channel, new Sentence("activity.to." + to));
        });
  }
}
