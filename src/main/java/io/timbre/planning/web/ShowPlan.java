package io.timbre.planning.web;

import io.timbre.campaign.Campaign;
import io.timbre.campaign.booking.ShowBooking;
import io.timbre.charts.FrontierChart;
import io.timbre.planning.Aim;
import io.timbre.planning.CampaignPlan;
import io.timbre.planning.PlanResult;
import io.timbre.planning.PlanState;
import io.timbre.planning.SayPlan;
import io.timbre.planning.TellChanges;
import io.timbre.planning.UnreadablePlan;
import io.timbre.planning.web.ShownPlan.Cover;
import io.timbre.planning.web.ShownPlan.Earlier;
import io.timbre.planning.web.ShownPlan.Figures;
import io.timbre.shell.Format;
import io.timbre.shell.Sentence;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Writes a plan for people. */
@Component
class ShowPlan {

  private static final Logger log = LoggerFactory.getLogger(ShowPlan.class);

  private final SayPlan say;
  private final TellChanges tellChanges;
  private final ShowBooking showBooking;
  private final Format format;
  private final ShowLines showLines;
  private final ShowWays showWays;

  ShowPlan(
      SayPlan say,
      TellChanges tellChanges,
      ShowBooking showBooking,
      Format format,
      ShowLines showLines,
      ShowWays showWays) {
    this.say = say;
    this.tellChanges = tellChanges;
    this.showBooking = showBooking;
    this.format = format;
    this.showLines = showLines;
    this.showWays = showWays;
  }

  /**
   * Returns a plan, written for people.
   *
   * @throws UnreadablePlan if this version cannot read the plan
   */
  ShownPlan of(CampaignPlan plan, Campaign campaign) {
    PlanResult outcome = plan.outcome();
    String currency = campaign.currency().getCode();
    return new ShownPlan(
        path(plan),
        plan.state().name(),
        plan.state() == PlanState.SEARCHING,
        plan.isComplete(),
        plan.isStopped(),
        plan.seen(),
        plan.isComplete() ? tellChanges.since(plan, campaign) : List.of(),
        say.state(plan),
        say.isProven(plan),
        say.proof(plan, currency).orElse(null),
        new Sentence("plan.pool.size", outcome.pool()),
        figures(plan, currency),
        say.headline(outcome).orElse(null),
        showWays.of(outcome, currency),
        showLines.lines(plan, currency),
        showLines.total(plan, currency).orElse(null),
        outcome.isEstimated(),
        say.conflict(outcome),
        coverage(outcome, campaign),
        frontier(plan, currency),
        say.more(plan, currency).orElse(null),
        outcome.outs().stream().map(out -> showLines.out(out, plan, currency)).toList());
  }

  private Figures figures(CampaignPlan plan, String currency) {
    PlanResult outcome = plan.outcome();
    boolean estimated = outcome.isEstimated();
    Aim aim = plan.criteria().aim();
    return new Figures(
        new Sentence("plan.value." + aim),
        aim == Aim.ENGAGEMENTS || aim == Aim.ON_BRIEF ? null : format.whole(outcome.value()),
        format.whole(outcome.onBrief()),
        format.whole(outcome.engagements().point()),
        format.whole(outcome.engagements().lo()),
        format.whole(outcome.engagements().hi()),
        showBooking.marked(format.money(outcome.spend(), currency), estimated),
        say.left(plan, currency),
        outcome.spend().compareTo(plan.criteria().budget()) > 0,
        showLines.each(outcome.spend(), outcome.onBrief(), estimated, currency),
        showLines.each(outcome.spend(), outcome.engagements().point(), estimated, currency),
        new Sentence("plan.creators", outcome.creators()));
  }

  private @Nullable FrontierChart frontier(CampaignPlan plan, String currency) {
    return plan.outcome().frontier().size() < 2
        ? null
        : FrontierChart.of(
            plan.outcome().frontier().stream()
                .map(point -> new FrontierChart.Step(point.budget(), point.value(), point.proven()))
                .toList(),
            plan.criteria().budget(),
            amount -> format.money(amount, currency),
            format::brief);
  }

  /** Returns a line for each plan, in the given order. An unreadable plan has no figures. */
  List<Earlier> lines(Collection<CampaignPlan> plans, Campaign campaign) {
    String currency = campaign.currency().getCode();
    return plans.stream().map(plan -> line(plan, currency)).toList();
  }

  private Earlier line(CampaignPlan plan, String currency) {
    String when = format.moment(plan.askedAt());
    try {
      BigDecimal budget = plan.criteria().budget();
      return new Earlier(
          path(plan),
          when,
          say.state(plan).key(),
          format.money(budget, currency),
          format.whole(plan.outcome().engagements().point()));
    } catch (UnreadablePlan unreadable) {
      log.warn("Plan {} cannot be read", plan.id(), unreadable);
      return new Earlier(path(plan), when, "plan.unreadable", null, null);
    }
  }

  private static String path(CampaignPlan plan) {
    return "/campaigns/" + plan.campaign().value() + "/plan/" + plan.id();
  }

  private List<Cover> coverage(PlanResult outcome, Campaign campaign) {
    String currency = campaign.currency().getCode();
    return say.coverage(outcome, campaign).stream()
        .map(of ->
            new Cover(
                of.niche(),
                of.creators(),
                showBooking.marked(format.money(of.spend(), currency), of.estimated())))
        .toList();
  }
}
