package io.timbre.campaign.plan;

import io.timbre.access.PersonId;
import io.timbre.campaign.Campaign;
import io.timbre.campaign.CampaignId;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A plan that was asked for, and what is known of it. */
@Entity
@Table(name = "plan")
public class CampaignPlan {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private long campaignId;
  private long askedBy;
  private Instant askedAt;

  @Convert(converter = JsonColumn.OfWish.class)
  private Wish wish;

  @Enumerated(EnumType.STRING)
  private PlanState state;

  private boolean stopped;
  private boolean complete;

  @Convert(converter = JsonColumn.OfOutcome.class)
  private Outcome outcome;

  /** For the persistence provider. */
  @SuppressWarnings("NullAway.Init")
  protected CampaignPlan() {}

  CampaignPlan(Campaign campaign, Wish wish, Outcome outcome, PersonId by, Instant at) {
    this.campaignId = campaign.id().value();
    this.wish = wish;
    this.outcome = outcome;
    this.state = PlanState.SEARCHING;
    this.askedBy = by.value();
    this.askedAt = at;
  }

  /** Something more is known, and the search goes on. */
  void know(Outcome soFar) {
    outcome = soFar;
  }

  /** The search has ended; what other budgets would bring, and who is out, is still to be told. */
  void end(PlanState ended, Outcome last) {
    state = ended;
    outcome = last;
  }

  /** Everything is told that there is to tell. */
  void complete(Outcome whole) {
    outcome = whole;
    complete = true;
  }

  /** Somebody has seen enough: what is known now is the answer. */
  void stop() {
    stopped = true;
  }

  /**
   * The name other rooms know the plan by.
   *
   * @throws IllegalStateException before it is kept
   */
  public PlanId id() {
    if (id == null) {
      throw new IllegalStateException("The plan is not kept yet");
    }
    return new PlanId(id);
  }

  public CampaignId campaign() {
    return new CampaignId(campaignId);
  }

  public PersonId askedBy() {
    return new PersonId(askedBy);
  }

  public Instant askedAt() {
    return askedAt;
  }

  public Wish wish() {
    return wish;
  }

  public PlanState state() {
    return state;
  }

  /** Whether somebody asked for no more. */
  public boolean isStopped() {
    return stopped;
  }

  /** Whether everything is told. */
  public boolean isComplete() {
    return complete;
  }

  public Outcome outcome() {
    return outcome;
  }
}
