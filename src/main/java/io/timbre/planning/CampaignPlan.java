package io.timbre.planning;

import io.timbre.access.PersonId;
import io.timbre.campaign.Campaign;
import io.timbre.campaign.CampaignId;
import io.timbre.shortlist.Shortlisted;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A plan that was asked for, with its outcome so far. */
@Entity
@Table(name = "plan")
public class CampaignPlan {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private long campaignId;
  private long askedBy;
  private Instant askedAt;

  /**
   * A {@link PlanCriteria} as JSON. The circumstances and the outcome are stored in the same way.
   */
  @Column(name = "wish")
  private String criteria;

  private @Nullable String askedUnder;

  @Enumerated(EnumType.STRING)
  private PlanState state;

  private boolean stopped;
  private boolean complete;

  private String outcome;

  @Transient private @Nullable PlanResult read;

  /** For the persistence provider. */
  @SuppressWarnings("NullAway.Init")
  protected CampaignPlan() {}

  @SuppressWarnings("NullAway.Init")
  CampaignPlan(
      Campaign campaign,
      PlanCriteria criteria,
      Circumstances askedUnder,
      PlanResult outcome,
      PersonId by,
      Instant at) {
    this.campaignId = campaign.id().value();
    this.criteria = PlanJson.write(criteria);
    this.askedUnder = PlanJson.write(askedUnder);
    keep(outcome);
    this.state = PlanState.SEARCHING;
    this.askedBy = by.value();
    this.askedAt = at;
  }

  /** Stores an intermediate outcome. The search goes on. */
  void know(PlanResult soFar) {
    keep(soFar);
  }

  /** Ends the search. The frontier and the channels that are not in the plan may still follow. */
  void end(PlanState ended, PlanResult last) {
    state = ended;
    keep(last);
  }

  /** Stores the whole outcome. The plan does not change any more. */
  void complete(PlanResult whole) {
    keep(whole);
    complete = true;
  }

  private void keep(PlanResult known) {
    outcome = PlanJson.write(known);
    read = known;
  }

  /**
   * Updates the circumstances with entries that were put on the shortlist on the plan's terms, so
   * that these changes do not make the plan out of date.
   */
  void adopt(Collection<Shortlisted> entries) {
    askedUnder().map(then -> then.with(entries)).ifPresent(now -> askedUnder = PlanJson.write(now));
  }

  /** Marks the search as stopped. The outcome so far is the answer. */
  void stop() {
    stopped = true;
  }

  /**
   * The id of the plan.
   *
   * @throws IllegalStateException if the plan is not saved yet
   */
  public PlanId id() {
    if (id == null) {
      throw new IllegalStateException("The plan is not saved yet");
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

  /**
   * What was asked for.
   *
   * @throws UnreadablePlan if this version cannot read it
   */
  public PlanCriteria criteria() {
    return PlanJson.read(criteria, PlanCriteria.class);
  }

  /**
   * The circumstances in which the plan was asked for; empty for an old plan that was stored
   * without them.
   *
   * @throws UnreadablePlan if this version cannot read them
   */
  public Optional<Circumstances> askedUnder() {
    return Optional.ofNullable(askedUnder).map(json -> PlanJson.read(json, Circumstances.class));
  }

  public PlanState state() {
    return state;
  }

  /** Whether the search was stopped before it ended by itself. */
  public boolean isStopped() {
    return stopped;
  }

  /** Whether the outcome is final. */
  public boolean isComplete() {
    return complete;
  }

  /**
   * The outcome so far.
   *
   * @throws UnreadablePlan if this version cannot read it
   */
  public PlanResult outcome() {
    PlanResult known = read == null ? PlanJson.read(outcome, PlanResult.class) : read;
    read = known;
    return known;
  }

  /** A fingerprint of the state and outcome, to detect changes. */
  public String seen() {
    return Integer.toHexString(Objects.hash(state.name(), stopped, complete, outcome));
  }
}
