package io.timbre.campaign.outreach;

import io.timbre.access.SignedIn;
import io.timbre.campaign.outreach.CorrespondenceNote.Kind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes down what came back, and when to come back to it. */
@Component
public class FollowCreator {

  private final CorrespondenceNotes notes;
  private final FollowUps followUps;
  private final Clock clock;

  FollowCreator(CorrespondenceNotes notes, FollowUps followUps, Clock clock) {
    this.notes = notes;
    this.followUps = followUps;
    this.clock = clock;
  }

  /**
   * Notes a reply, or anything else.
   *
   * @param words 1 to {@value CorrespondenceNote#LONGEST} characters
   */
  @Transactional
  public void note(Correspondence with, Kind kind, LocalDate day, String words, SignedIn viewer) {
    notes.save(new CorrespondenceNote(with, kind, day, words, viewer.id(), clock.instant()));
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
    followUps.finish(with.campaign().id().value(), with.channel().id().value(), clock.instant());
  }

  /** What the viewer's workspace has to come back to today, the longest overdue first. */
  @Transactional(readOnly = true)
  public List<FollowUp> due(SignedIn viewer) {
    return followUps.findByWorkspaceIdAndDoneAtIsNullAndDueOnLessThanEqualOrderByDueOn(
        viewer.workspaceId().value(), LocalDate.now(clock));
  }
}
