package io.timbre.campaign.shortlist;

import io.timbre.campaign.CampaignId;
import io.timbre.catalog.ChannelId;
import io.timbre.shell.Sentence;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves entries along by what really happened between a campaign and a creator. It never takes an
 * entry out of a state that a person decided on: what is agreed or declined stays so.
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

  /** Keeps everybody else from changing the entry until the transaction ends. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void hold(CampaignId campaign, ChannelId channel) {
    entries.findToChangeByCampaignIdAndChannelId(campaign.value(), channel.value());
  }

  /** A message was accepted: an entry that was only shortlisted is contacted. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void written(CampaignId campaign, ChannelId channel) {
    move(campaign, channel, Set.of(EntryState.SHORTLISTED), EntryState.CONTACTED);
  }

  /** They answered: an entry that was at most contacted is being negotiated. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void answered(CampaignId campaign, ChannelId channel) {
    Set<EntryState> from = Set.of(EntryState.SHORTLISTED, EntryState.CONTACTED);
    move(campaign, channel, from, EntryState.NEGOTIATING);
  }

  /** Nothing reached them after all: a contacted entry is only shortlisted again. */
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
