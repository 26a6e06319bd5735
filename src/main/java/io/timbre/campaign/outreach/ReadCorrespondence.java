package io.timbre.campaign.outreach;

import io.timbre.campaign.Campaign;
import io.timbre.catalog.ChannelId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
  public record Everything(List<Message> messages, List<Reply> replies, List<FollowUp> followUps) {

    /** Whether a reply came after a message. */
    public boolean isAnswered(Message message) {
      return replies.stream().anyMatch(reply -> answers(reply, message));
    }
  }

  private static boolean answers(Reply reply, Message message) {
    return message.arrived() && reply.writtenAt().isAfter(message.writtenAt());
  }

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

  /** The channels of a campaign whose newest message was answered. */
  @Transactional(readOnly = true)
  public Set<ChannelId> answered(Campaign campaign) {
    Map<ChannelId, Message> newest = new HashMap<>();
    messages(campaign).forEach(message -> newest.putIfAbsent(message.channel(), message));
    return replies.findByCampaignId(campaign.id().value()).stream()
        .filter(reply -> {
          Message last = newest.get(reply.channel());
          return last == null || answers(reply, last);
        })
        .map(Reply::channel)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The follow-ups of a campaign that are still to be done. */
  @Transactional(readOnly = true)
  public List<FollowUp> open(Campaign campaign) {
    return followUps.findByCampaignIdAndDoneAtIsNull(campaign.id().value());
  }
}
