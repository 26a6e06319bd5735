package io.timbre.campaign.approval;

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

/** A link by which a client sees what was shared, and answers, until it expires or is revoked. */
@Entity
public class ApprovalLink {

  /** The most days a link is open. */
  public static final int MOST_DAYS = 90;

  /** Whether a link opens. */
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
   * A link that opens from now on.
   *
   * @param days how long, 1 to {@value #MOST_DAYS}
   * @throws IllegalArgumentException for other days, or nobody to show
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

  /** Closes it for good; what was answered is kept. */
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
   * Tells it apart from other links; opens nothing.
   *
   * @throws IllegalStateException before the link is kept
   */
  public long id() {
    if (id == null) {
      throw new IllegalStateException("The link is not kept yet");
    }
    return id;
  }

  public CampaignId campaign() {
    return new CampaignId(campaignId);
  }

  /** What it shows, whatever changed since. */
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
