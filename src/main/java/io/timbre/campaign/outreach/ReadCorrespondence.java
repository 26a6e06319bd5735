package io.timbre.campaign.outreach;

import io.timbre.campaign.Campaign;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was written, came back and is planned in a campaign. */
@Component
public class ReadCorrespondence {

  /**
   * All of it with one creator.
   *
   * @param messages the newest first
   */
  public record Everything(List<Message> messages, List<Reply> replies, List<FollowUp> followUps) {}

  private final Messages messages;
  private final Replies replies;
  private final FollowUps followUps;

  ReadCorrespondence(Messages messages, Replies replies, FollowUps followUps) {
    this.messages = messages;
    this.replies = replies;
    this.followUps = followUps;
  }

  /** All of it with one creator. */
  @Transactional(readOnly = true)
  public Everything with(Correspondence with) {
    long campaign = with.campaign().id().value();
    long channel = with.channel().value();
    return new Everything(
        messages.findByCampaignIdAndChannelIdOrderByWrittenAtDesc(campaign, channel),
        replies.findByCampaignIdAndChannelId(campaign, channel),
        followUps.findByCampaignIdAndChannelId(campaign, channel));
  }

  /** The messages of a campaign, the newest first. */
  @Transactional(readOnly = true)
  public List<Message> messages(Campaign campaign) {
    return messages.findByCampaignIdOrderByWrittenAtDesc(campaign.id().value());
  }

  /** The follow-ups of a campaign that are still to be done. */
  @Transactional(readOnly = true)
  public List<FollowUp> open(Campaign campaign) {
    return followUps.findByCampaignIdAndDoneAtIsNull(campaign.id().value());
  }
}
