package io.timbre.campaign.outreach;

import io.timbre.access.SignedIn;
import io.timbre.campaign.outreach.CannotWrite.Reason;
import io.timbre.campaign.outreach.mail.EmailAddress;
import io.timbre.campaign.outreach.mail.KeepMailServer;
import io.timbre.campaign.outreach.wording.Wording;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes messages to creators. */
@Component
public class WriteToCreator {

  /** How many messages a workspace sends in an hour at most. */
  public static final int MOST_IN_AN_HOUR = 200;

  private final Messages messages;
  private final KeepContacts contacts;
  private final KeepMailServer servers;
  private final ScheduleMail schedule;
  private final Clock clock;

  WriteToCreator(
      Messages messages,
      KeepContacts contacts,
      KeepMailServer servers,
      ScheduleMail schedule,
      Clock clock) {
    this.messages = messages;
    this.contacts = contacts;
    this.servers = servers;
    this.schedule = schedule;
    this.clock = clock;
  }

  /**
   * Has a message sent through the workspace's mail server, as soon as that takes it.
   *
   * @throws CannotWrite if it must not, or cannot, be sent
   */
  @Transactional
  public MessageId send(Correspondence with, Wording wording, SignedIn viewer) {
    refuseOpen(wording);
    refuseSilenced(with);
    EmailAddress to = contacts.of(with).orElseThrow(() -> new CannotWrite(Reason.NO_ADDRESS));
    if (!servers.holdForQueueing(with.workspace())) {
      throw new CannotWrite(Reason.NO_SERVER);
    }
    Instant now = clock.instant();
    refuseTwice(with, wording);
    refuseTooMany(with, now);
    Message message = messages.save(Message.queued(with, to, wording, viewer.id(), now));
    schedule.send(message.id());
    return message.id();
  }

  /**
   * Notes down a message that somebody sent elsewhere.
   *
   * @throws CannotWrite if a placeholder is still open, or the channel must not be written to
   */
  @Transactional
  public MessageId sentByHand(Correspondence with, Wording wording, SignedIn viewer) {
    refuseOpen(wording);
    refuseSilenced(with);
    return messages.save(Message.sentByHand(with, wording, viewer.id(), clock.instant())).id();
  }

  private static void refuseOpen(Wording wording) {
    if (!wording.open().isEmpty()) {
      throw new CannotWrite(Reason.OPEN);
    }
  }

  private void refuseSilenced(Correspondence with) {
    contacts
        .silence(with)
        .ifPresent(silence -> {
          throw CannotWrite.because(silence);
        });
  }

  private void refuseTwice(Correspondence with, Wording wording) {
    if (messages.goesOut(
        with.campaign().id().value(),
        with.channel().id().value(),
        wording.subject(),
        wording.body())) {
      throw new CannotWrite(Reason.TWICE);
    }
  }

  /** Nobody else of the workspace queues anything meanwhile, so the count stands. */
  private void refuseTooMany(Correspondence with, Instant now) {
    Instant hourAgo = now.minus(Duration.ofHours(1));
    if (messages.countByWorkspaceIdAndQueuedAtAfter(with.workspace().value(), hourAgo)
        >= MOST_IN_AN_HOUR) {
      throw new CannotWrite(Reason.TOO_MANY);
    }
  }
}
