package io.timbre.campaign.shortlist;

import io.timbre.access.SignedIn;
import io.timbre.campaign.Campaign;
import io.timbre.campaign.OpenCampaign;
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

/** Puts channels on a campaign's shortlist, and takes them off. */
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
   * Puts a channel on the shortlist and freezes how it is judged for the campaign's brief now. It
   * is no longer hidden then. One that is there already stays as it is.
   *
   * @throws io.timbre.campaign.NoSuchCampaign if the campaign is not the viewer's
   * @throws NoSuchEntry if the channel is in no ranking
   */
  @Transactional
  public void add(long campaignId, ChannelId channel, SignedIn viewer) {
    // Two people who add the same channel at once would both find it missing.
    Campaign campaign = campaigns.toChange(campaignId, viewer);
    if (entries.findByCampaignIdAndChannelId(campaignId, channel.value()).isEmpty()) {
      Brief brief = campaign.brief(tree);
      RankedChannel ranked = ranking.one(channel, brief).orElseThrow(NoSuchEntry::new);
      Judgement judgement = Judgement.of(ranked, brief, clock.instant());
      entries.save(new ShortlistEntry(campaign, channel, judgement, clock.instant()));
      showAgain(campaignId, channel);
      activity.by(viewer, campaign.id(), channel, new Sentence("activity.added"));
    }
  }

  private void showAgain(long campaignId, ChannelId channel) {
    database
        .sql("delete from hidden_channel where campaign_id = ? and channel_id = ?")
        .params(campaignId, channel.value())
        .update();
  }

  /**
   * The campaign, while no one else adds channels or changes entries until the transaction ends.
   *
   * @throws io.timbre.campaign.NoSuchCampaign if the campaign is not the viewer's
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Campaign hold(long campaignId, SignedIn viewer) {
    Campaign campaign = campaigns.toChange(campaignId, viewer);
    entries.findToChangeByCampaignIdOrderByChannelId(campaignId);
    return campaign;
  }

  /**
   * Takes a channel off the shortlist, with its terms. Notes and activity are kept.
   *
   * @throws NoSuchEntry if it is not there
   */
  @Transactional
  public void remove(long campaignId, ChannelId channel, SignedIn viewer) {
    Campaign campaign = campaigns.open(campaignId, viewer);
    entries.delete(open.asItIs(campaign, channel));
    activity.by(viewer, campaign.id(), channel, new Sentence("activity.removed"));
  }
}
