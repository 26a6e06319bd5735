package io.timbre.shortlist;

import io.timbre.campaign.Campaign;
import io.timbre.campaign.OpenCampaign;
import io.timbre.campaign.OpenedCampaign;
import io.timbre.catalog.ChannelId;
import io.timbre.niche.NicheTree;
import io.timbre.ranking.Brief;
import io.timbre.ranking.RankedChannel;
import io.timbre.ranking.Ranking;
import io.timbre.shell.Sentence;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Adds channels to a campaign's shortlist and removes them. */
@Component
public class ShortlistChannel {

  private final OpenCampaign campaigns;
  private final ShortlistEntries entries;
  private final OpenEntry open;
  private final Ranking ranking;
  private final NicheTree tree;
  private final RecordActivity activity;
  private final JdbcClient database;
  private final Clock clock;

  ShortlistChannel(
      OpenCampaign campaigns,
      ShortlistEntries entries,
      OpenEntry open,
      Ranking ranking,
      NicheTree tree,
      RecordActivity activity,
      JdbcClient database,
      Clock clock) {
    this.campaigns = campaigns;
    this.entries = entries;
    this.open = open;
    this.ranking = ranking;
    this.tree = tree;
    this.activity = activity;
    this.database = database;
    this.clock = clock;
  }

  /**
   * Adds a channel to the shortlist, with its present frozen score for the campaign's brief. If the
   * channel is hidden, it is shown again. Does nothing if it is on the shortlist already.
   *
   * @throws NoSuchEntry if the channel is in no ranking
   */
  @Transactional
  public void add(OpenedCampaign opened, ChannelId channel) {
    // Without the lock, two people could add the same channel at the same time.
    Campaign campaign = campaigns.toChange(opened);
    if (entries.findByCampaignIdAndChannelId(opened.id().value(), channel.value()).isEmpty()) {
      Brief brief = campaign.brief(tree);
      RankedChannel ranked = ranking.one(channel, brief).orElseThrow(NoSuchEntry::new);
      FrozenScore frozenScore = FrozenScore.of(ranked, brief, clock.instant());
      entries.save(new ShortlistEntry(campaign, channel, frozenScore, clock.instant()));
      showAgain(opened.id().value(), channel);
      activity.by(opened.viewer(), campaign.id(), channel, new Sentence("activity.added"));
    }
  }

  private void showAgain(long campaignId, ChannelId channel) {
    database
        .sql("delete from hidden_channel where campaign_id = ? and channel_id = ?")
        .params(campaignId, channel.value())
        .update();
  }

  /**
   * Returns the campaign and locks its shortlist: until the transaction ends, no other transaction
   * can add channels or change entries.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Campaign hold(OpenedCampaign opened) {
    Campaign campaign = campaigns.toChange(opened);
    entries.findToChangeByCampaignIdOrderByChannelId(opened.id().value());
    return campaign;
  }

  /**
   * Removes a channel from the shortlist, with its terms. Its notes and activity stay.
   *
   * @throws NoSuchEntry if the channel is not on the shortlist
   */
  @Transactional
  public void remove(OpenedCampaign opened, ChannelId channel) {
    Campaign campaign = opened.campaign();
    entries.delete(open.asItIs(campaign, channel));
    activity.by(opened.viewer(), campaign.id(), channel, new Sentence("activity.removed"));
  }
}
