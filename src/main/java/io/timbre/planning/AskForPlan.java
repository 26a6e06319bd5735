package io.timbre.planning;

import io.timbre.access.SignedIn;
import io.timbre.campaign.Campaign;
import io.timbre.campaign.OpenCampaign;
import io.timbre.catalog.Erasures;
import io.timbre.solver.Planner;
import io.timbre.solver.problem.Plan;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks for plans. A good plan is stored at once, and the search for the best one goes on in the
 * background.
 */
@Component
public class AskForPlan {

  private final OpenCampaign campaigns;
  private final CampaignPlans plans;
  private final GatherOffers gather;
  private final DescribeResult tell;
  private final TellChanges circumstances;
  private final Planner planner;
  private final ScheduleProof proofs;
  private final RunningProofs running;
  private final Erasures erasures;
  private final Clock clock;

  AskForPlan(
      OpenCampaign campaigns,
      CampaignPlans plans,
      GatherOffers gather,
      DescribeResult tell,
      TellChanges circumstances,
      Planner planner,
      ScheduleProof proofs,
      RunningProofs running,
      Erasures erasures,
      Clock clock) {
    this.campaigns = campaigns;
    this.plans = plans;
    this.gather = gather;
    this.tell = tell;
    this.circumstances = circumstances;
    this.planner = planner;
    this.proofs = proofs;
    this.running = running;
    this.erasures = erasures;
    this.clock = clock;
  }

  /**
   * Asks for a plan for a campaign.
   *
   * @throws io.timbre.campaign.NoSuchCampaign if the campaign is not the viewer's
   */
  @Transactional
  public PlanId ask(long campaignId, PlanCriteria criteria, SignedIn viewer) {
    erasures.holdOff();
    Campaign campaign = campaigns.open(campaignId, viewer);
    GatheredOffers gathered = gather.of(campaign, criteria);
    Optional<Plan> sketch = planner.sketch(ProblemBuilder.of(gathered, criteria));
    PlanResult outcome =
        sketch
            .map(plan -> tell.of(gathered, criteria, plan, campaign.currency().getCode()))
            .orElseGet(() -> PlanResult.of(gathered.free().size()));
    PlanId id =
        plans
            .save(
                new CampaignPlan(
                    campaign,
                    criteria,
                    circumstances.now(campaign),
                    outcome,
                    viewer.id(),
                    clock.instant()))
            .id();
    proofs.start(id);
    return id;
  }

  /**
   * Asks for the same plan under the current circumstances. If the plan was for the whole budget of
   * the campaign, the new one is for the campaign's current budget.
   *
   * @throws io.timbre.campaign.NoSuchCampaign if the campaign is not the viewer's
   */
  @Transactional
  public PlanId again(CampaignPlan plan, SignedIn viewer) {
    Campaign campaign = campaigns.open(plan.campaign().value(), viewer);
    PlanCriteria criteria = plan.criteria();
    boolean wholeBudget =
        plan.askedUnder()
            .filter(then -> then.budget().compareTo(criteria.budget()) == 0)
            .isPresent();
    return ask(
        plan.campaign().value(),
        wholeBudget ? criteria.with(campaign.budget().getAmount()) : criteria,
        viewer);
  }

  /**
   * Stops the search for a better plan. Does nothing if the campaign has no such plan.
   *
   * @throws io.timbre.campaign.NoSuchCampaign if the campaign is not the viewer's
   */
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
