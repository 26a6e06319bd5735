package io.timbre.outreach;

import io.timbre.access.PersonId;
import io.timbre.campaign.CampaignId;
import io.timbre.catalog.ChannelId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A day on which to get back to a creator. */
@Entity
public class FollowUp {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private long workspaceId;
  private long campaignId;
  private long channelId;
  private LocalDate dueOn;
  private long plannedBy;
  private Instant plannedAt;
  private @Nullable Instant doneAt;

  /** For the persistence provider. */
  @SuppressWarnings("NullAway.Init")
  protected FollowUp() {}

  FollowUp(Correspondence with, LocalDate dueOn, PersonId by, Instant at) {
    this.workspaceId = with.workspace().value();
    this.campaignId = with.campaign().id().value();
    this.channelId = with.channel().value();
    this.dueOn = dueOn;
    this.plannedBy = by.value();
    this.plannedAt = at;
  }

  public CampaignId campaign() {
    return new CampaignId(campaignId);
  }

  public ChannelId channel() {
    return new ChannelId(channelId);
  }

  public LocalDate dueOn() {
    return dueOn;
  }

  /** Whether the follow-up is open and its day has come. */
  public boolean isDue(LocalDate today) {
    return doneAt == null && !dueOn.isAfter(today);
  }

  public PersonId plannedBy() {
    return new PersonId(plannedBy);
  }

  public Instant plannedAt() {
    return plannedAt;
  }

  /** When it was done; empty while it is open. */
  public Optional<Instant> doneAt() {
    return Optional.ofNullable(doneAt);
  }
}
