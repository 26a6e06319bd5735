package io.timbre.campaign.shortlist;

import io.timbre.campaign.Campaign;
import io.timbre.campaign.ChangedMeanwhile;
import io.timbre.catalog.ChannelId;
import org.springframework.stereotype.Component;

/** An entry to be changed, kept from everybody else until the transaction ends. */
@Component
class OpenEntry {

  private final ShortlistEntries entries;

  OpenEntry(ShortlistEntries entries) {
    this.entries = entries;
  }

  /**
   * The entry as the viewer saw it.
   *
   * @param seen the version they saw
   * @throws NoSuchEntry if the channel is not on the shortlist
   * @throws ChangedMeanwhile if it was changed since
   */
  ShortlistEntry asSeen(Campaign campaign, ChannelId channel, int seen) {
    ShortlistEntry entry = asItIs(campaign, channel);
    if (entry.version() != seen) {
      throw new ChangedMeanwhile();
    }
    return entry;
  }

  /** The entry whatever was changed since. */
  ShortlistEntry asItIs(Campaign campaign, ChannelId channel) {
    return entries
        .findToChangeByCampaignIdAndChannelId(campaign.id().value(), channel.value())
        .orElseThrow(NoSuchEntry::new);
  }
}
