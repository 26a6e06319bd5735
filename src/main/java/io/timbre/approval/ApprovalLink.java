package io.timbre.approval;

import io.timbre.access.PersonId;
import io.timbre.campaign.CampaignId;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A link by which a client sees what was shared and answers, until it expires or is revoked. */
@Entity
public class ApprovalLink {

  /** The highest number of days that a link can be open. */
  public static final int MOST_DAYS = 90;

  /** Whether a link is open, and if not, why. */
  public enum State {
    OPEN,
    EXPIRED,
    REVOKED
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private long campaignId;
  private byte[] tokenHash;

  @Convert(converter = SharedColumn.class)
  private Shared shared;

  private long createdBy;
  private Instant createdAt;
  private Instant expiresAt;
  private @Nullable Instant revokedAt;

  /** For the persistence provider. */
  @SuppressWarnings("NullAway.Init")
  protected ApprovalLink() {}

  /**
   * Creates a link that is open from {@code at}.
   *
   * @param days how many days the link is open, 1 to {@value #MOST_DAYS}
   * @throws IllegalArgumentException if the days are out of range or no creator is shared
   */
  public ApprovalLink(
      CampaignId campaign, ApprovalToken token, Shared shared, int days, PersonId by, Instant at) {
    if (days < 1 || days > MOST_DAYS) {
      throw new IllegalArgumentException(
          "A link is open for 1 to " + MOST_DAYS + " days, not " + days);
    }
    if (shared.creators().isEmpty()) {
      throw new IllegalArgumentException("A link shows at least one creator");
    }
    this.campaignId = campaign.value();
    this.tokenHash = token.hash();
    this.shared = shared;
    this.createdBy = by.value();
    this.createdAt = at;
    this.expiresAt = at.plus(Duration.ofDays(days));
  }

  /** Closes the link for good. Its answers are kept. */
  public void revoke(Instant at) {
    if (revokedAt == null) {
      revokedAt = at;
    }
  }

  public State state(Instant now) {
    if (revokedAt != null) {
      return State.REVOKED;
    }
    return now.isBefore(expiresAt) ? State.OPEN : State.EXPIRED;
  }

  /**
   * The id of the link. It does not open the link; only the token does.
   *
   * @throws IllegalStateException if the link is not saved yet
   */
  public long id() {
    if (id == null) {
      throw new IllegalStateException("The link is not saved yet");
    }
    return id;
  }

  public CampaignId campaign() {
    return new CampaignId(campaignId);
  }

  /** What the link shows. Later changes to the shortlist do not change it. */
  public Shared shared() {
    return shared;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant expiresAt() {
    return expiresAt;
  }
}
