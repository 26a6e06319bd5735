package io.timbre.planning;

import io.timbre.campaign.Campaign;
import io.timbre.campaign.OpenedCampaign;
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
      CampaignPlans plans,
      GatherOffers gather,
      DescribeResult tell,
      TellChanges circumstances,
      Planner planner,
      ScheduleProof proofs,
      RunningProofs running,
      Erasures erasures,
      Clock clock) {
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

  /** Asks for a plan for a campaign. */
  @Transactional
  public PlanId ask(OpenedCampaign opened, PlanCriteria criteria) {
    erasures.holdOff();
    Campaign campaign = opened.campaign();
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
                    opened.viewer().id(),
                    clock.instant()))
            .id();
    proofs.start(id);
    return id;
  }

  /**
   * Asks for the same plan under the current circumstances. If the plan was for the whole budget of
   * the campaign, the new one is for the campaign's current budget.
   */
  @Transactional
  public PlanId again(OpenedCampaign opened, CampaignPlan plan) {
    PlanCriteria criteria = plan.criteria();
    boolean wholeBudget =
        plan.askedUnder()
            .filter(then -> then.budget().compareTo(criteria.budget()) == 0)
            .isPresent();
    return ask(
        opened, wholeBudget ? criteria.with(opened.campaign().budget().getAmount()) : criteria);
  }

  /** Stops the search for a better plan. Does nothing if the campaign has no such plan. */
  @Transactional
  public void stop(OpenedCampaign opened, PlanId id) {
    plans
        .findToChange(id.value())
        .filter(plan -> plan.campaign().value() == opened.id().value())
        .ifPresent(plan -> {
          plan.stop();
          running.stop(id);
        });
  }
}
