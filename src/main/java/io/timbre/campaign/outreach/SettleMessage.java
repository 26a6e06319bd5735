package io.timbre.campaign.outreach;

import io.timbre.campaign.NoSuchCampaign;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a person decides about a message that is written. */
@Component
public class SettleMessage {

  private final Messages messages;
  private final ScheduleMail schedule;
  private final Clock clock;

  SettleMessage(Messages messages, ScheduleMail schedule, Clock clock) {
    this.messages = messages;
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
