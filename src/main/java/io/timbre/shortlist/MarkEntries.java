package io.timbre.shortlist;

import io.timbre.campaign.CampaignId;
import io.timbre.catalog.ChannelId;
import io.timbre.shell.Sentence;
import java.util.List;
import java.util.Map;

/** Provides short remarks about channels, which are shown on the cards of a shortlist. */
public interface MarkEntries {

  /** How a mark looks. */
  enum Tone {
    GOOD,
    BAD
  }

  /** A short remark about a channel. */
  record Mark(Tone tone, Sentence says) {}

  /** Returns the marks of a campaign by channel. The caller has opened the campaign. */
  Map<ChannelId, List<Mark>> marks(CampaignId campaign);
}
