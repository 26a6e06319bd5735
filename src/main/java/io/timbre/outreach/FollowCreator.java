package io.timbre.outreach;

import io.timbre.access.SignedIn;
import io.timbre.shell.Sentence;
import io.timbre.shell.ViewersCalendar;
import io.timbre.shortlist.FollowContact;
import io.timbre.shortlist.RecordActivity;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records replies of creators, and the days on which to follow up with them. */
@Component
public class FollowCreator {

  private final Replies replies;
  private final FollowUps followUps;
  private final Messages messages;
  private final KeepContacts contacts;
  private final FollowContact follow;
  private final RecordActivity activity;
  private final Clock clock;

  FollowCreator(
      Replies replies,
      FollowUps followUps,
      Messages messages,
      KeepContacts contacts,
      FollowContact follow,
      RecordActivity activity,
      Clock clock) {
    this.replies = replies;
    this.followUps = followUps;
    this.messages = messages;
    this.contacts = contacts;
    this.follow = follow;
    this.activity = activity;
    this.clock = clock;
  }

  /**
   * Records a reply. A shortlisted or contacted entry moves to negotiating, and an open follow-up
   * is done. Recording the same reply again changes nothing.
   *
   * @param day the day on which it came
   * @param words 1 to {@value Reply#LONGEST} characters
   */
  @Transactional
  public void reply(Correspondence with, LocalDate day, String words) {
    follow.hold(with.campaign().id(), with.channel());
    Reply reply = new Reply(with, day, words, with.viewer().id(), clock.instant());
    if (known(with).stream().noneMatch(reply::saysTheSameAs)) {
      replies.save(reply);
      done(with);
      activity.by(
          with.viewer(), with.campaign().id(), with.channel(), new Sentence("activity.reply"));
      follow.answered(with.campaign().id(), with.channel());
    }
  }

  private List<Reply> known(Correspondence with) {
    return replies.findByCampaignIdAndChannelId(
        with.campaign().id().value(), with.channel().value());
  }

  /** Plans a follow-up on a day, in place of any that is open. */
  @Transactional
  public void followUp(Correspondence with, LocalDate day) {
    follow.hold(with.campaign().id(), with.channel());
    followUps.withdraw(with.campaign().id().value(), with.channel().value());
    followUps.save(new FollowUp(with, day, with.viewer().id(), clock.instant()));
  }

  /** Marks the open follow-up as done. */
  @Transactional
  public void done(Correspondence with) {
    followUps.finish(with.campaign().id().value(), with.channel().value(), clock.instant());
  }

  /**
   * Whether a follow-up is due. It is not if the newest message failed, or if the creator must not
   * be written to.
   */
  @Transactional(readOnly = true)
  public boolean isDue(FollowUp followUp, Correspondence with) {
    return followUp.isDue(ViewersCalendar.today(clock))
        && contacts.suppression(with).isEmpty()
        && messages
            .findByCampaignIdAndChannelIdOrderByWrittenAtDesc(
                with.campaign().id().value(), with.channel().value())
            .stream()
            .limit(1)
            .filter(last -> last.state() == MessageState.FAILED)
            .flatMap(last -> last.settledAt().stream())
            .noneMatch(failed -> failed.isAfter(followUp.plannedAt()));
  }

  /**
   * Returns the follow-ups of the viewer's workspace that are due today or overdue, the oldest
   * first.
   */
  @Transactional(readOnly = true)
  public List<FollowUp> due(SignedIn viewer) {
    return followUps.findByWorkspaceIdAndDoneAtIsNullAndDueOnLessThanEqualOrderByDueOn(
        viewer.workspaceId().value(), ViewersCalendar.today(clock));
  }
}
