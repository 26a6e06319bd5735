package io.timbre.campaign.plan;

import io.timbre.access.SignedIn;
import io.timbre.campaign.Campaign;
import io.timbre.campaign.OpenCampaign;
import io.timbre.planning.Plan;
import io.timbre.planning.Planner;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks for a plan: a good one is there at once, and the proof of the best one goes on behind it.
 */
@Component
public class AskForPlan {

  private final OpenCampaign campaigns;
  private final CampaignPlans plans;
  private final GatherOffers gather;
  private final TellOutcome tell;
  private final Planner planner;
  private final ScheduleProof proofs;
  private final RunningProofs running;
  private final Clock clock;

  AskForPlan(
      OpenCampaign campaigns,
      CampaignPlans plans,
      GatherOffers gather,
      TellOutcome tell,
      Planner planner,
      ScheduleProof proofs,
      RunningProofs running,
      Clock clock) {
    this.campaigns = campaigns;
    this.plans = plans;
    this.gather = gather;
    this.tell = tell;
    this.planner = planner;
    this.proofs = proofs;
    this.running = running;
    this.clock = clock;
  }

  /**
   * A plan for a campaign.
   *
   * @throws io.timbre.campaign.NoSuchCampaign if it is not the viewer's, as by every verb here
   */
  @Transactional
  public PlanId ask(long campaignId, Wish wish, SignedIn viewer) {
    Campaign campaign = campaigns.open(campaignId, viewer);
    List<Bookable> pool = gather.of(campaign, wish);
    Optional<Plan> sketch = planner.sketch(StateProblem.of(pool, wish));
    Outcome outcome =
        sketch
            .map(plan -> tell.of(pool, wish, plan, campaign.currency().getCode()))
            .orElseGet(() -> Outcome.of(pool.size()));
    PlanId id =
        plans.save(new CampaignPlan(campaign, wish, outcome, viewer.id(), clock.instant())).id();
    proofs.start(id);
    return id;
  }

  /** Ends the search for a better plan than the one that is known. */
  @Transactional
  public void stop(long campaignId, PlanId id, SignedIn viewer) {
    campaigns.open(campaignId, viewer);
    plans
        .findToChange(id.value())
        .filter(plan -> plan.campaign().value() == campaignId)
        .ifPresent(plan -> {
          plan.stop();
          running.stop(id);
        });
  }
}
