package io.timbre.campaign.outreach;

import io.timbre.access.SignedIn;
import io.timbre.campaign.shortlist.RecordActivity;
import io.timbre.shell.Sentence;
import io.timbre.shell.ViewersCalendar;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes down what came back, and when to come back to it. */
@Component
public class FollowCreator {

  private final Replies replies;
  private final FollowUps followUps;
  private final RecordActivity activity;
  private final Clock clock;

  FollowCreator(Replies replies, FollowUps followUps, RecordActivity activity, Clock clock) {
    this.replies = replies;
    this.followUps = followUps;
    this.activity = activity;
    this.clock = clock;
  }

  /**
   * Notes a reply.
   *
   * @param day when it came
   * @param words 1 to {@value Reply#LONGEST} characters
   */
  @Transactional
  public void reply(Correspondence with, LocalDate day, String words, SignedIn viewer) {
    replies.save(new Reply(with, day, words, viewer.id(), clock.instant()));
    activity.by(viewer, with.campaign().id(), with.channel(), new Sentence("activity.reply"));
  }

  /** Comes back to the creator on a day, in place of any other. */
  @Transactional
  public void followUp(Correspondence with, LocalDate day, SignedIn viewer) {
    done(with);
    followUps.save(new FollowUp(with, day, viewer.id(), clock.instant()));
  }

  /** There is nothing more to come back for. */
  @Transactional
  public void done(Correspondence with) {
    followUps.finish(with.campaign().id().value(), with.channel().value(), clock.instant());
  }

  /** What the viewer's workspace has to come back to today, the longest overdue first. */
  @Transactional(readOnly = true)
  public List<FollowUp> due(SignedIn viewer) {
    return followUps.findByWorkspaceIdAndDoneAtIsNullAndDueOnLessThanEqualOrderByDueOn(
        viewer.workspaceId().value(), ViewersCalendar.today(clock));
  }
}
