package io.timbre.shortlist;

import io.timbre.campaign.Campaign;
import io.timbre.campaign.ChangedMeanwhile;
import io.timbre.catalog.ChannelId;
import org.springframework.stereotype.Component;

/** Opens shortlist entries to be changed. They are locked until the transaction ends. */
@Component
class OpenEntry {

  private final ShortlistEntries entries;

  OpenEntry(ShortlistEntries entries) {
    this.entries = entries;
  }

  /**
   * Returns the entry of a channel if it has not changed since the viewer saw it.
   *
   * @param seen the version of the entry that the viewer saw
   * @throws NoSuchEntry if the channel is not on the shortlist
   * @throws ChangedMeanwhile if the entry was changed since it was seen
   */
  ShortlistEntry asSeen(Campaign campaign, ChannelId channel, int seen) {
    ShortlistEntry entry = asItIs(campaign, channel);
    if (entry.version() != seen) {
      throw new ChangedMeanwhile();
    }
    return entry;
  }

  /**
   * Returns the entry of a channel in its present version.
   *
   * @throws NoSuchEntry if the channel is not on the shortlist
   */
  ShortlistEntry asItIs(Campaign campaign, ChannelId channel) {
    return entries
        .findToChangeByCampaignIdAndChannelId(campaign.id().value(), channel.value())
        .orElseThrow(NoSuchEntry::new);
  }
}
