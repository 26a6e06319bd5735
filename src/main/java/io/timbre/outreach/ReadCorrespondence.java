package io.timbre.outreach;

import io.timbre.campaign.Campaign;
import io.timbre.catalog.ChannelId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the messages, replies and follow-ups of a campaign. */
@Component
public class ReadCorrespondence {

  /**
   * All messages, replies and follow-ups of one correspondence.
   *
   * @param messages the newest first
   */
  public record Everything(List<Message> messages, List<Reply> replies, List<FollowUp> followUps) {

    /** Whether the message was sent and a reply was recorded after it. */
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

  /** Returns all messages, replies and follow-ups of one correspondence. */
  @Transactional(readOnly = true)
  public Everything with(Correspondence with) {
    long campaign = with.campaign().id().value();
    long channel = with.channel().value();
    return new Everything(
        messages.findByCampaignIdAndChannelIdOrderByWrittenAtDesc(campaign, channel),
        replies.findByCampaignIdAndChannelId(campaign, channel),
        followUps.findByCampaignIdAndChannelId(campaign, channel));
  }

  /** Returns the messages of a campaign, the newest first. */
  @Transactional(readOnly = true)
  public List<Message> messages(Campaign campaign) {
    return messages.findByCampaignIdOrderByWrittenAtDesc(campaign.id().value());
  }

  /**
   * Returns the channels of a campaign whose newest message was answered, or that replied without a
   * message.
   */
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

  /** Returns the open follow-ups of a campaign. */
  @Transactional(readOnly = true)
  public List<FollowUp> open(Campaign campaign) {
    return followUps.findByCampaignIdAndDoneAtIsNull(campaign.id().value());
  }
}
