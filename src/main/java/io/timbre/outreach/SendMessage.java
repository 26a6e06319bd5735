package io.timbre.outreach;

import io.timbre.campaign.OpenCampaign;
import io.timbre.catalog.Channel;
import io.timbre.catalog.Channels;
import io.timbre.mail.Deliver;
import io.timbre.mail.DeliveryResult;
import io.timbre.mail.EmailAddress;
import io.timbre.mail.KeepMailServer;
import io.timbre.mail.Mail;
import io.timbre.mail.MailServer;
import io.timbre.mail.suppression.Addressee;
import io.timbre.mail.suppression.SuppressionList;
import io.timbre.mail.suppression.UnsubscribeLinks;
import io.timbre.shell.Format;
import io.timbre.shell.Sentence;
import io.timbre.shortlist.FollowContact;
import io.timbre.shortlist.RecordActivity;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends a queued message. It checks whether the message may be sent, connects to the server, checks
 * again and marks the message as SENDING, and only then hands it over. Each change to the message
 * is a transaction of its own, and none is open while a server is waited for.
 */
@Component
class SendMessage {

  /** A message that may be sent, and its mail server. */
  private record Ready(MailServer server, Mail mail) {}

  private final OpenCampaign campaigns;
  private final Messages messages;
  private final Channels channels;
  private final KeepMailServer servers;
  private final SuppressionList suppression;
  private final UnsubscribeLinks links;
  private final Deliver delivery;
  private final Format format;
  private final FollowContact follow;
  private final RecordActivity activity;
  private final TransactionTemplate transaction;
  private final Clock clock;

  SendMessage(
      OpenCampaign campaigns,
      Messages messages,
      Channels channels,
      KeepMailServer servers,
      SuppressionList suppression,
      UnsubscribeLinks links,
      Deliver delivery,
      Format format,
      FollowContact follow,
      RecordActivity activity,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.campaigns = campaigns;
    this.messages = messages;
    this.channels = channels;
    this.servers = servers;
    this.suppression = suppression;
    this.links = links;
    this.delivery = delivery;
    this.format = format;
    this.follow = follow;
    this.activity = activity;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  /**
   * Tries to send a queued message. A message that is still SENDING was interrupted, and becomes
   * UNCERTAIN. A message in any other state does not change.
   *
   * @return when to try again; empty if there is nothing more to do
   */
  Optional<Instant> send(MessageId id) {
    return with(id, this::prepare)
        .flatMap(ready -> {
          String mimeId = ready.mail().mimeId();
          DeliveryResult outcome =
              delivery.deliver(
                  ready.server(),
                  ready.mail(),
                  () -> with(id, message -> begin(message, mimeId)).isPresent());
          return with(id, message -> settle(message, outcome));
        });
  }

  /**
   * Runs a step on the locked message in a transaction. Does nothing if the message is gone, as it
   * is deleted with its channel or campaign.
   */
  private <T> Optional<T> with(MessageId id, Function<Message, Optional<T>> step) {
    return transaction.execute(status ->
        messages
            .findToChange(id.value())
            .flatMap(message -> {
              MessageState before = message.state();
              Optional<T> result = step.apply(message);
              if (message.state() != before) {
                tell(message);
              }
              return result;
            }));
  }

  /**
   * Tells the shortlist the new state. A creator counts as contacted only once a message was sent.
   */
  private void tell(Message message) {
    if (message.state() == MessageState.SENT) {
      follow.written(message.campaign(), message.channel());
    }
    if (message.state() == MessageState.FAILED) {
      Sentence failed = new Sentence("activity.mail-failed", message.wording().subject());
      activity.byGuest("Timbre", message.campaign(), message.channel(), failed);
    }
  }

  private Optional<Ready> prepare(Message message) {
    if (message.state() == MessageState.SENDING) {
      message.lose(null, clock.instant());
    }
    if (message.state() != MessageState.QUEUED || isStopped(message)) {
      return Optional.empty();
    }
    Optional<MailServer> server = servers.of(message.workspace());
    if (server.isEmpty()) {
      message.fail(Obstacle.NO_SERVER, null, clock.instant());
    }
    return server.map(found -> new Ready(found, mail(message, found)));
  }

  private Mail mail(Message message, MailServer server) {
    EmailAddress to = message.recipient().orElseThrow();
    String link = links.newLink(message.workspace(), addressee(message));
    String sender = server.settings().fromName();
    String text =
        message.wording().body()
            + "\n\n-- \n"
            + format.say(new Sentence("outreach.footer", sender))
            + "\n"
            + link
            + "\n";
    return new Mail(
        to,
        message.wording().subject(),
        text,
        Mail.newId(server.settings().from()),
        Optional.of(link));
  }

  /**
   * Checks again right before the message is sent, since the creator may have just unsubscribed.
   */
  private Optional<Message> begin(Message message, String mimeId) {
    if (message.state() != MessageState.QUEUED || isStopped(message)) {
      return Optional.empty();
    }
    message.startSending(mimeId);
    return Optional.of(message);
  }

  private boolean isStopped(Message message) {
    Optional<Obstacle> why =
        campaigns.forJob(message.campaign()).isArchived()
            ? Optional.of(Obstacle.ARCHIVED)
            : suppression.about(message.workspace(), addressee(message)).map(Obstacle::of);
    why.ifPresent(found -> message.fail(found, null, clock.instant()));
    return why.isPresent();
  }

  /** The channel is always in the catalogue, since a message is deleted with its channel. */
  private Addressee addressee(Message message) {
    Channel channel = channels.findByIdIn(List.of(message.channel().value())).getFirst();
    return new Addressee(channel.platform(), channel.handle(), message.recipient());
  }

  private Optional<Instant> settle(Message message, DeliveryResult outcome) {
    Instant now = clock.instant();
    switch (outcome) {
      case DeliveryResult.Sent() -> message.sent(now);
      case DeliveryResult.Held() -> {
        // There is nothing to record: the message has already changed.
      }
      case DeliveryResult.Refused(String words) -> message.fail(Obstacle.REFUSED, words, now);
      case DeliveryResult.SignInRefused(String words) -> message.fail(Obstacle.SIGN_IN, words, now);
      case DeliveryResult.Sealed() -> message.fail(Obstacle.SEALED, null, now);
      case DeliveryResult.Unknown(String words) -> message.lose(words, now);
      case DeliveryResult.Later(String words) -> {
        return message.postpone(words, now);
      }
    }
    return Optional.empty();
  }
}
