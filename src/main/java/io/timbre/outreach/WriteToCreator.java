package io.timbre.outreach;

import io.timbre.mail.EmailAddress;
import io.timbre.mail.KeepMailServer;
import io.timbre.outreach.CannotWrite.Reason;
import io.timbre.outreach.wording.Wording;
import io.timbre.shell.Sentence;
import io.timbre.shortlist.FollowContact;
import io.timbre.shortlist.RecordActivity;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Accepts messages to creators for sending. */
@Component
public class WriteToCreator {

  /** The highest number of messages that a workspace can queue in an hour. */
  public static final int MOST_IN_AN_HOUR = 200;

  private final Messages messages;
  private final KeepContacts contacts;
  private final KeepMailServer servers;
  private final ScheduleMail schedule;
  private final FindSharedAddress shared;
  private final FollowContact follow;
  private final RecordActivity activity;
  private final Clock clock;

  WriteToCreator(
      Messages messages,
      KeepContacts contacts,
      KeepMailServer servers,
      ScheduleMail schedule,
      FindSharedAddress shared,
      FollowContact follow,
      RecordActivity activity,
      Clock clock) {
    this.messages = messages;
    this.contacts = contacts;
    this.servers = servers;
    this.schedule = schedule;
    this.shared = shared;
    this.follow = follow;
    this.activity = activity;
    this.clock = clock;
  }

  /**
   * Queues a message to be sent through the workspace's mail server as soon as possible. The
   * creator counts as contacted once the server has accepted it.
   *
   * @throws CannotWrite if the message must not or cannot be sent, or another creator of the
   *     campaign has the same address
   */
  @Transactional
  public MessageId send(Correspondence with, Wording wording) {
    EmailAddress to = readyToQueue(with, wording);
    if (!shared.others(with, to).isEmpty()) {
      throw new CannotWrite(Reason.SHARED_ADDRESS);
    }
    return queue(with, to, wording);
  }

  /**
   * Queues a message in the same way, even if another creator of the campaign has the same address.
   *
   * @throws CannotWrite if the message must not or cannot be sent
   */
  @Transactional
  public MessageId sendToSharedAddress(Correspondence with, Wording wording) {
    return queue(with, readyToQueue(with, wording), wording);
  }

  private EmailAddress readyToQueue(Correspondence with, Wording wording) {
    refuseOpen(wording);
    refuseSuppressed(with);
    EmailAddress to = contacts.of(with).orElseThrow(() -> new CannotWrite(Reason.NO_ADDRESS));
    if (!servers.holdForQueueing(with.workspace())) {
      throw new CannotWrite(Reason.NO_SERVER);
    }
    return to;
  }

  private MessageId queue(Correspondence with, EmailAddress to, Wording wording) {
    Instant now = clock.instant();
    refuseTwice(with, wording);
    refuseTooMany(with, now);
    Message message = messages.save(Message.queued(with, to, wording, with.viewer().id(), now));
    schedule.send(message.id());
    record(with, new Sentence("activity.wrote", wording.subject()));
    return message.id();
  }

  /**
   * Records a message that a person sent in another way.
   *
   * @throws CannotWrite if a placeholder is still open or the channel must not be written to
   */
  @Transactional
  public MessageId sentByHand(Correspondence with, Wording wording) {
    refuseOpen(wording);
    refuseSuppressed(with);
    Message message =
        messages.save(Message.sentByHand(with, wording, with.viewer().id(), clock.instant()));
    record(with, new Sentence("activity.wrote-by-hand", wording.subject()));
    follow.written(with.campaign().id(), with.channel());
    return message.id();
  }

  private void record(Correspondence with, Sentence what) {
    activity.by(with.viewer(), with.campaign().id(), with.channel(), what);
  }

  private static void refuseOpen(Wording wording) {
    if (!wording.open().isEmpty()) {
      throw new CannotWrite(Reason.OPEN);
    }
  }

  private void refuseSuppressed(Correspondence with) {
    contacts
        .suppression(with)
        .ifPresent(suppression -> {
          throw CannotWrite.because(suppression);
        });
  }

  private void refuseTwice(Correspondence with, Wording wording) {
    if (messages.goesOut(
        with.campaign().id().value(), with.channel().value(), wording.subject(), wording.body())) {
      throw new CannotWrite(Reason.TWICE);
    }
  }

  /** The mail server is locked, so no one else in the workspace queues a message meanwhile. */
  private void refuseTooMany(Correspondence with, Instant now) {
    Instant hourAgo = now.minus(Duration.ofHours(1));
    if (messages.countByWorkspaceIdAndQueuedAtAfter(with.workspace().value(), hourAgo)
        >= MOST_IN_AN_HOUR) {
      throw new CannotWrite(Reason.TOO_MANY);
    }
  }
}
