package io.timbre.planning;

import io.timbre.campaign.Campaign;
import io.timbre.campaign.OpenCampaign;
import io.timbre.solver.Planner;
import io.timbre.solver.Proof;
import io.timbre.solver.problem.Plan;
import io.timbre.solver.problem.Problem;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Searches for the best plan until it is proven, the time is up or the search is stopped. Then
 * finds the values of other budgets and the channels that are not in the plan. Each result is
 * stored at once.
 */
@Component
class ProvePlan {

  private static final Duration LIMIT = Duration.ofSeconds(30);

  private final CampaignPlans plans;
  private final OpenCampaign campaigns;
  private final GatherOffers gather;
  private final DescribeResult tell;
  private final ExclusionReasons exclusionReasons;
  private final DrawFrontier drawFrontier;
  private final Planner planner;
  private final KeepPlan keep;
  private final RunningProofs running;

  ProvePlan(
      CampaignPlans plans,
      OpenCampaign campaigns,
      GatherOffers gather,
      DescribeResult tell,
      ExclusionReasons exclusionReasons,
      DrawFrontier drawFrontier,
      Planner planner,
      KeepPlan keep,
      RunningProofs running) {
    this.plans = plans;
    this.campaigns = campaigns;
    this.gather = gather;
    this.tell = tell;
    this.exclusionReasons = exclusionReasons;
    this.drawFrontier = drawFrontier;
    this.planner = planner;
    this.keep = keep;
    this.running = running;
  }

  /** Proves a plan. Does nothing if the plan is complete, as it can be when the job runs again. */
  void prove(PlanId id) {
    plans
        .findById(id.value())
        .filter(plan -> !plan.isComplete())
        .ifPresent(plan -> {
          if (plan.isStopped()) {
            keep.giveUp(id);
          } else {
            prove(plan, campaigns.forJob(plan.campaign()));
          }
        });
  }

  private void prove(CampaignPlan asked, Campaign campaign) {
    PlanId id = asked.id();
    PlanCriteria criteria = asked.criteria();
    String currency = campaign.currency().getCode();
    GatheredOffers gathered = gather.of(campaign, criteria);
    Problem problem = ProblemBuilder.of(gathered, criteria);
    Plan found = proven(id, problem, gathered, criteria, currency);
    PlanResult outcome = tell.of(gathered, criteria, found, currency);
    keep.end(id, PlanState.of(found.status()), outcome);
    if (found.exists()) {
      outcome = exclusionReasons.with(outcome, campaign, criteria, gathered, problem, found);
      outcome = drawFrontier.with(outcome, id, gathered, criteria, found, campaign.currency());
    }
    keep.complete(id, outcome);
  }

  private Plan proven(
      PlanId id, Problem problem, GatheredOffers gathered, PlanCriteria criteria, String currency) {
    Proof proof =
        planner.prove(
            problem,
            LIMIT,
            progress -> {
              if (progress.soFar().exists()) {
                keep.know(id, tell.of(gathered, criteria, progress.soFar(), currency));
              }
            });
    running.add(id, proof);
    try {
      return proof.await();
    } finally {
      running.remove(id);
    }
  }
}
