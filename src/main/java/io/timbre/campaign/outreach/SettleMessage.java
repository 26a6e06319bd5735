package io.timbre.campaign.outreach;

import io.timbre.campaign.NoSuchCampaign;
import io.timbre.campaign.shortlist.FollowContact;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a person decides about a message that is written. */
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
   * Has it tried at once: one that failed, one nobody knows about, or one that waits.
   *
   * @throws WrongState if it has moved on, as by every verb here
   * @throws NoSuchCampaign if there is no such message in the correspondence, likewise
   */
  @Transactional
  public void tryAgain(Correspondence with, MessageId id) {
    open(with, id).tryAgain(clock.instant());
    schedule.send(id);
  }

  /** Somebody knows that it arrived. */
  @Transactional
  public void confirm(Correspondence with, MessageId id) {
    open(with, id).confirm(clock.instant());
    follow.written(with.campaign().id(), with.channel());
  }

  /**
   * It came back undelivered: where nothing else reached the creator, they are not contacted after
   * all.
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

  /** Somebody takes it back before it goes out. */
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
