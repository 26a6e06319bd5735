package io.timbre.outreach;

import io.timbre.campaign.NoSuchCampaign;
import io.timbre.shortlist.FollowContact;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Carries out what a person decides about a message. */
@Component
public class SettleMessage {

  private static final Set<MessageState> ARRIVED =
      EnumSet.of(MessageState.SENT, MessageState.SENT_BY_HAND);

  private final Messages messages;
  private final Replies replies;
  private final ScheduleMail schedule;
  private final FollowContact follow;
  private final Clock clock;

  SettleMessage(
      Messages messages,
      Replies replies,
      ScheduleMail schedule,
      FollowContact follow,
      Clock clock) {
    this.messages = messages;
    this.replies = replies;
    this.follow = follow;
    this.schedule = schedule;
    this.clock = clock;
  }

  /**
   * Tries a message again at once. It must be queued, failed or uncertain.
   *
   * @throws WrongState if the message is in another state by now; this applies to every method here
   * @throws NoSuchCampaign if the message is not in the correspondence; this applies to every
   *     method here
   */
  @Transactional
  public void tryAgain(Correspondence with, MessageId id) {
    open(with, id).tryAgain(clock.instant());
    schedule.send(id);
  }

  /** Marks an uncertain message as sent, since a person knows that it arrived. */
  @Transactional
  public void confirm(Correspondence with, MessageId id) {
    open(with, id).confirm(clock.instant());
    follow.written(with.campaign().id(), with.channel());
  }

  /**
   * Marks a sent message as undelivered. If nothing else reached the creator and they never
   * replied, they no longer count as contacted.
   */
  @Transactional
  public void bounced(Correspondence with, MessageId id) {
    open(with, id).bounce(clock.instant());
    long campaign = with.campaign().id().value();
    long channel = with.channel().value();
    boolean reached =
        messages.countByCampaignIdAndChannelIdAndStateIn(campaign, channel, ARRIVED) > 0
            || !replies.findByCampaignIdAndChannelId(campaign, channel).isEmpty();
    if (!reached) {
      follow.unreached(with.campaign().id(), with.channel());
    }
  }

  /** Withdraws a message before it is sent. */
  @Transactional
  public void withdraw(Correspondence with, MessageId id) {
    open(with, id).withdraw(clock.instant());
  }

  private Message open(Correspondence with, MessageId id) {
    return messages
        .findToChange(id.value(), with.campaign().id().value(), with.channel().value())
        .orElseThrow(NoSuchCampaign::new);
  }
}
