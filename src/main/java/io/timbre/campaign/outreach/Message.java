package io.timbre.campaign.outreach;

import static io.timbre.campaign.outreach.MessageState.FAILED;
import static io.timbre.campaign.outreach.MessageState.QUEUED;
import static io.timbre.campaign.outreach.MessageState.SENDING;
import static io.timbre.campaign.outreach.MessageState.SENT;
import static io.timbre.campaign.outreach.MessageState.SENT_BY_HAND;
import static io.timbre.campaign.outreach.MessageState.UNCERTAIN;
import static io.timbre.campaign.outreach.MessageState.WITHDRAWN;

import io.timbre.access.PersonId;
import io.timbre.access.WorkspaceId;
import io.timbre.campaign.CampaignId;
import io.timbre.campaign.outreach.mail.EmailAddress;
import io.timbre.campaign.outreach.wording.Wording;
import io.timbre.catalog.ChannelId;
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
 * What a workspace writes to a creator in a campaign: QUEUED → SENDING → SENT. SENDING is noted
 * before the server hears a word, so that no message goes out twice by itself.
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

  /** A message that a mail server is to send. */
  static Message queued(
      Correspondence with, EmailAddress to, Wording wording, PersonId by, Instant at) {
    Message message = new Message(with, wording, QUEUED, by, at);
    message.recipient = to.value();
    message.queuedAt = at;
    message.nextTryAt = at;
    return message;
  }

  /** A message that somebody sent elsewhere. */
  static Message sentByHand(Correspondence with, Wording wording, PersonId by, Instant at) {
    Message message = new Message(with, wording, SENT_BY_HAND, by, at);
    message.settledAt = at;
    return message;
  }

  /** From here on it may arrive. */
  void startSending(String asMimeId) {
    require(EnumSet.of(QUEUED), "sent");
    mimeId = asMimeId;
    state = SENDING;
  }

  /** The server has it. */
  void sent(Instant at) {
    require(EnumSet.of(SENDING), "found sent");
    settle(SENT, null, null, at);
  }

  /**
   * Waits for the server, or gives up on it.
   *
   * @return when it is to be tried again; empty where it has failed for good
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

  /** It is not sent, and this is why. */
  void fail(Obstacle why, @Nullable String words, Instant at) {
    require(EnumSet.of(QUEUED, SENDING), "failed");
    settle(FAILED, why, words, at);
  }

  /** It was going out when the line, or this application, broke off. */
  void lose(@Nullable String words, Instant at) {
    require(EnumSet.of(SENDING), "lost");
    settle(UNCERTAIN, Obstacle.INTERRUPTED, words, at);
  }

  /** Is to be sent after all. */
  void tryAgain(Instant at) {
    require(EnumSet.of(QUEUED, FAILED, UNCERTAIN), "tried again");
    if (state != QUEUED) {
      settle(QUEUED, null, null, null);
      queuedAt = at;
      tries = 0;
    }
    nextTryAt = at;
  }

  /** Somebody knows that it arrived. */
  void confirm(Instant at) {
    require(EnumSet.of(UNCERTAIN), "confirmed");
    settle(SENT, null, null, at);
  }

  /** It came back after the server had taken it. */
  void bounce(Instant at) {
    require(EnumSet.of(SENT), "found undelivered");
    settle(FAILED, Obstacle.BOUNCED, null, at);
  }

  /** Somebody takes it back. */
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
   * The name it is known by.
   *
   * @throws IllegalStateException before it is kept
   */
  public MessageId id() {
    if (id == null) {
      throw new IllegalStateException("The message is not kept yet");
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

  /** Where it goes; empty where it was sent by hand. */
  public Optional<EmailAddress> recipient() {
    return Optional.ofNullable(recipient).map(EmailAddress::new);
  }

  public Wording wording() {
    return new Wording(subject, body);
  }

  public MessageState state() {
    return state;
  }

  /** Whether the creator may have read it. */
  boolean arrived() {
    return state == SENT || state == SENT_BY_HAND;
  }

  public PersonId writtenBy() {
    return new PersonId(writtenBy);
  }

  public Instant writtenAt() {
    return writtenAt;
  }

  /** How often it was tried in vain. */
  public int tries() {
    return tries;
  }

  /** When it is tried next, while it is queued. */
  public Optional<Instant> nextTryAt() {
    return Optional.ofNullable(nextTryAt);
  }

  public Optional<Obstacle> obstacle() {
    return Optional.ofNullable(obstacle);
  }

  /** The server's own words about the obstacle, in one line. */
  public Optional<String> serverSaid() {
    return Optional.ofNullable(serverSaid);
  }

  /** The Message-ID it went out with, or was to. */
  public Optional<String> mimeId() {
    return Optional.ofNullable(mimeId);
  }

  /** When it was sent, failed or was taken back. */
  public Optional<Instant> settledAt() {
    return Optional.ofNullable(settledAt);
  }
}
