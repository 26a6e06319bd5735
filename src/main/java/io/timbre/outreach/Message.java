package io.timbre.outreach;

import static io.timbre.outreach.MessageState.FAILED;
import static io.timbre.outreach.MessageState.QUEUED;
import static io.timbre.outreach.MessageState.SENDING;
import static io.timbre.outreach.MessageState.SENT;
import static io.timbre.outreach.MessageState.SENT_BY_HAND;
import static io.timbre.outreach.MessageState.UNCERTAIN;
import static io.timbre.outreach.MessageState.WITHDRAWN;

import io.timbre.access.PersonId;
import io.timbre.access.WorkspaceId;
import io.timbre.campaign.CampaignId;
import io.timbre.catalog.ChannelId;
import io.timbre.mail.EmailAddress;
import io.timbre.outreach.wording.Wording;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A message from a workspace to a creator in a campaign. It moves from QUEUED through SENDING to
 * SENT. SENDING is committed before anything of the message is sent to the server, so that a
 * message is never sent twice without a person's decision.
 */
@Entity
public class Message {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private long workspaceId;
  private long campaignId;
  private long channelId;
  private @Nullable String recipient;
  private String subject;
  private String body;

  @Enumerated(EnumType.STRING)
  private MessageState state;

  private long writtenBy;
  private Instant writtenAt;
  private @Nullable Instant queuedAt;
  private int tries;
  private @Nullable Instant nextTryAt;

  @Enumerated(EnumType.STRING)
  private @Nullable Obstacle obstacle;

  private @Nullable String serverSaid;
  private @Nullable String mimeId;
  private @Nullable Instant settledAt;

  /** For the persistence provider. */
  @SuppressWarnings("NullAway.Init")
  protected Message() {}

  @SuppressWarnings("NullAway.Init")
  private Message(
      Correspondence with, Wording wording, MessageState state, PersonId by, Instant at) {
    this.workspaceId = with.workspace().value();
    this.campaignId = with.campaign().id().value();
    this.channelId = with.channel().value();
    this.subject = wording.subject();
    this.body = wording.body();
    this.state = state;
    this.writtenBy = by.value();
    this.writtenAt = at;
  }

  /** Creates a message to send through a mail server. */
  static Message queued(
      Correspondence with, EmailAddress to, Wording wording, PersonId by, Instant at) {
    Message message = new Message(with, wording, QUEUED, by, at);
    message.recipient = to.value();
    message.queuedAt = at;
    message.nextTryAt = at;
    return message;
  }

  /** Creates a message that a person sent in another way. */
  static Message sentByHand(Correspondence with, Wording wording, PersonId by, Instant at) {
    Message message = new Message(with, wording, SENT_BY_HAND, by, at);
    message.settledAt = at;
    return message;
  }

  /** Marks the message as being sent. From now on it may arrive. */
  void startSending(String asMimeId) {
    require(EnumSet.of(QUEUED), "sent");
    mimeId = asMimeId;
    state = SENDING;
  }

  /** Marks the message as accepted by the server. */
  void sent(Instant at) {
    require(EnumSet.of(SENDING), "marked as sent");
    settle(SENT, null, null, at);
  }

  /**
   * Queues the message for another try, or lets it fail if it was tried for long enough.
   *
   * @return when to try again; empty if the message has failed
   */
  Optional<Instant> postpone(String words, Instant at) {
    require(EnumSet.of(QUEUED, SENDING), "postponed");
    Instant since = queuedAt == null ? writtenAt : queuedAt;
    Optional<Instant> next = Patience.next(tries, since, at);
    tries++;
    Obstacle why = next.isPresent() ? Obstacle.UNREACHABLE : Obstacle.TOO_LATE;
    settle(next.isPresent() ? QUEUED : FAILED, why, words, next.isPresent() ? null : at);
    nextTryAt = next.orElse(null);
    return next;
  }

  /** Marks the message as not sent, for a reason. */
  void fail(Obstacle why, @Nullable String words, Instant at) {
    require(EnumSet.of(QUEUED, SENDING), "failed");
    settle(FAILED, why, words, at);
  }

  /**
   * Marks a message as uncertain, since the connection or the application broke off while it was
   * being sent.
   */
  void lose(@Nullable String words, Instant at) {
    require(EnumSet.of(SENDING), "lost");
    settle(UNCERTAIN, Obstacle.INTERRUPTED, words, at);
  }

  /** Queues the message to be tried now. If it failed or is uncertain, its tries start again. */
  void tryAgain(Instant at) {
    require(EnumSet.of(QUEUED, FAILED, UNCERTAIN), "tried again");
    if (state != QUEUED) {
      settle(QUEUED, null, null, null);
      queuedAt = at;
      tries = 0;
    }
    nextTryAt = at;
  }

  /** Marks an uncertain message as sent, since a person knows that it arrived. */
  void confirm(Instant at) {
    require(EnumSet.of(UNCERTAIN), "confirmed");
    settle(SENT, null, null, at);
  }

  /** Marks a message as failed that came back after the server had accepted it. */
  void bounce(Instant at) {
    require(EnumSet.of(SENT), "marked as undelivered");
    settle(FAILED, Obstacle.BOUNCED, null, at);
  }

  /** Withdraws the message before it is sent. */
  void withdraw(Instant at) {
    require(EnumSet.of(QUEUED), "withdrawn");
    settle(WITHDRAWN, null, null, at);
  }

  private void require(Set<MessageState> states, String verb) {
    if (!states.contains(state)) {
      throw new WrongState(state, verb);
    }
  }

  private void settle(
      MessageState as, @Nullable Obstacle why, @Nullable String words, @Nullable Instant at) {
    state = as;
    obstacle = why;
    serverSaid = words;
    settledAt = at;
    nextTryAt = null;
  }

  /**
   * The id of the message.
   *
   * @throws IllegalStateException if the message is not saved yet
   */
  public MessageId id() {
    if (id == null) {
      throw new IllegalStateException("The message is not saved yet");
    }
    return new MessageId(id);
  }

  WorkspaceId workspace() {
    return new WorkspaceId(workspaceId);
  }

  CampaignId campaign() {
    return new CampaignId(campaignId);
  }

  public ChannelId channel() {
    return new ChannelId(channelId);
  }

  /** The recipient's address; empty if the message was sent by hand. */
  public Optional<EmailAddress> recipient() {
    return Optional.ofNullable(recipient).map(EmailAddress::new);
  }

  public Wording wording() {
    return new Wording(subject, body);
  }

  public MessageState state() {
    return state;
  }

  /** Whether the message was sent and the creator may have read it. */
  boolean arrived() {
    return state == SENT || state == SENT_BY_HAND;
  }

  public PersonId writtenBy() {
    return new PersonId(writtenBy);
  }

  public Instant writtenAt() {
    return writtenAt;
  }

  /** How many tries failed since the server could not be reached or put the message off. */
  public int tries() {
    return tries;
  }

  /** When the message is tried next, while it is queued. */
  public Optional<Instant> nextTryAt() {
    return Optional.ofNullable(nextTryAt);
  }

  public Optional<Obstacle> obstacle() {
    return Optional.ofNullable(obstacle);
  }

  /** The words of the server or of the mail library about the obstacle, in one line. */
  public Optional<String> serverSaid() {
    return Optional.ofNullable(serverSaid);
  }

  /** The Message-ID of the last try to hand the message over; empty before the first. */
  public Optional<String> mimeId() {
    return Optional.ofNullable(mimeId);
  }

  /** When the message was sent, failed, became uncertain or was withdrawn. */
  public Optional<Instant> settledAt() {
    return Optional.ofNullable(settledAt);
  }
}
