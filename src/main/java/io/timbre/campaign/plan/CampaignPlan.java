package io.timbre.campaign.plan;

import io.timbre.access.PersonId;
import io.timbre.campaign.Campaign;
import io.timbre.campaign.CampaignId;
import io.timbre.campaign.shortlist.Shortlisted;
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

  /** As {@link PlanJson} writes a {@link Wish}, and the others below what they are named for. */
  private String wish;

  private @Nullable String askedUnder;

  @Enumerated(EnumType.STRING)
  private PlanState state;

  private boolean stopped;
  private boolean complete;

  private String outcome;

  @Transient private @Nullable Outcome read;

  /** For the persistence provider. */
  @SuppressWarnings("NullAway.Init")
  protected CampaignPlan() {}

  @SuppressWarnings("NullAway.Init")
  CampaignPlan(
      Campaign campaign,
      Wish wish,
      Circumstances askedUnder,
      Outcome outcome,
      PersonId by,
      Instant at) {
    this.campaignId = campaign.id().value();
    this.wish = PlanJson.write(wish);
    this.askedUnder = PlanJson.write(askedUnder);
    keep(outcome);
    this.state = PlanState.SEARCHING;
    this.askedBy = by.value();
    this.askedAt = at;
  }

  /** Something more is known, and the search goes on. */
  void know(Outcome soFar) {
    keep(soFar);
  }

  /** The search has ended; what other budgets would bring, and who is out, is still to be told. */
  void end(PlanState ended, Outcome last) {
    state = ended;
    keep(last);
  }

  /** Everything is told that there is to tell. */
  void complete(Outcome whole) {
    keep(whole);
    complete = true;
  }

  private void keep(Outcome known) {
    outcome = PlanJson.write(known);
    read = known;
  }

  /** What it books was put on the shortlist, so these entries are as it has them. */
  void adopt(Collection<Shortlisted> entries) {
    askedUnder().map(then -> then.with(entries)).ifPresent(now -> askedUnder = PlanJson.write(now));
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

  /**
   * What was asked for.
   *
   * @throws UnreadablePlan where this version cannot read it
   */
  public Wish wish() {
    return PlanJson.read(wish, Wish.class);
  }

  /** What it was asked under; empty for a plan of before that was kept. */
  public Optional<Circumstances> askedUnder() {
    return Optional.ofNullable(askedUnder).map(json -> PlanJson.read(json, Circumstances.class));
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

  /**
   * What is known of it.
   *
   * @throws UnreadablePlan where this version cannot read it
   */
  public Outcome outcome() {
    Outcome known = read == null ? PlanJson.read(outcome, Outcome.class) : read;
    read = known;
    return known;
  }

  /** Tells apart what is known of it at one moment and the next. */
  public String seen() {
    return Integer.toHexString(Objects.hash(state.name(), stopped, complete, outcome));
  }
}
