package io.timbre.planning;

import io.timbre.campaign.CampaignId;
import io.timbre.campaign.KeepsAmounts;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stores the outcomes of a plan, each in its own transaction. A complete plan does not change any
 * more, even if a search that was stopped still finds something.
 */
@Component
class KeepPlan implements KeepsAmounts {

  private final CampaignPlans plans;

  KeepPlan(CampaignPlans plans) {
    this.plans = plans;
  }

  /** Stores an intermediate outcome. Does nothing if the search has ended. */
  @Transactional
  public void know(PlanId id, PlanResult soFar) {
    change(id, plan -> plan.state() == PlanState.SEARCHING, plan -> plan.know(soFar));
  }

  @Override
  @Transactional(readOnly = true)
  public boolean keepsAmounts(CampaignId campaign) {
    return plans.existsByCampaignId(campaign.value());
  }

  @Transactional
  public void end(PlanId id, PlanState state, PlanResult last) {
    change(id, plan -> !plan.isComplete(), plan -> plan.end(state, last));
  }

  @Transactional
  public void complete(PlanId id, PlanResult whole) {
    change(id, plan -> !plan.isComplete(), plan -> plan.complete(whole));
  }

  /** Completes a plan whose search cannot go on. The outcome so far is the answer. */
  @Transactional
  public void giveUp(PlanId id) {
    change(
        id,
        plan -> !plan.isComplete(),
        plan -> {
          boolean found = !plan.outcome().lines().isEmpty();
          if (plan.state() == PlanState.SEARCHING) {
            plan.end(found ? PlanState.FEASIBLE : PlanState.UNKNOWN, plan.outcome());
          }
          plan.complete(plan.outcome());
        });
  }

  private void change(PlanId id, Predicate<CampaignPlan> when, Consumer<CampaignPlan> verb) {
    plans.findToChange(id.value()).filter(when).ifPresent(verb);
  }
}
