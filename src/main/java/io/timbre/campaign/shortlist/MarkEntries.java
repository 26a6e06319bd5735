package io.timbre.campaign.shortlist;

import io.timbre.campaign.CampaignId;
import io.timbre.catalog.ChannelId;
import io.timbre.shell.Sentence;
import java.util.List;
import java.util.Map;

/** Something short to say about channels on a shortlist, which stands on their cards. */
public interface MarkEntries {

  /** How a mark looks. */
  enum Tone {
    GOOD,
    BAD
  }

  /** A few words about a channel. */
  record Mark(Tone tone, Sentence says) {}

  /** What there is to say in a campaign that was opened before. */
  Map<ChannelId, List<Mark>> marks(CampaignId campaign);
}
