package io.timbre.campaign.plan.web;

import io.timbre.campaign.Campaign;
import io.timbre.campaign.Format;
import io.timbre.campaign.plan.Aim;
import io.timbre.campaign.plan.CampaignPlan;
import io.timbre.campaign.plan.Outcome;
import io.timbre.campaign.plan.PlanState;
import io.timbre.campaign.plan.SayPlan;
import io.timbre.campaign.plan.web.ShownPlan.Cover;
import io.timbre.campaign.plan.web.ShownPlan.Earlier;
import io.timbre.shell.Sentence;
import io.timbre.shell.Show;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes a plan for people. */
@Component
class ShowPlan {

  private final SayPlan say;
  private final Show show;
  private final ShowLines showLines;

  ShowPlan(SayPlan say, Show show, ShowLines showLines) {
    this.say = say;
    this.show = show;
    this.showLines = showLines;
  }

  ShownPlan of(CampaignPlan plan, Campaign campaign) {
    Outcome outcome = plan.outcome();
    String currency = campaign.currency().getCode();
    double engagements = outcome.engagements().point();
    return new ShownPlan(
        path(plan),
        plan.state().name(),
        plan.state() == PlanState.SEARCHING,
        plan.isComplete(),
        plan.isStopped(),
        new Sentence("plan.proof." + plan.state()),
        say.proof(plan).orElse(null),
        new Sentence("plan.value." + plan.wish().aim()),
        plan.wish().aim() == Aim.ENGAGEMENTS ? null : show.whole(outcome.value()),
        show.whole(engagements),
        show.whole(outcome.engagements().lo()),
        show.whole(outcome.engagements().hi()),
        show.money(outcome.spend(), currency),
        show.money(plan.wish().budget(), currency),
        perEngagement(outcome.spend(), engagements, currency),
        outcome.creators(),
        (int) outcome.lines().stream().flatMap(line -> line.niches().stream()).distinct().count(),
        new Sentence("plan.pool.size", outcome.pool()),
        outcome.lines().stream().map(line -> showLines.line(line, plan, currency)).toList(),
        outcome.lines().stream().anyMatch(Outcome.Line::estimated),
        say.conflict(outcome),
        showLines.comparison(outcome, currency),
        coverage(outcome, campaign),
        outcome.frontier().size() < 2
            ? null
            : FrontierChart.of(
                outcome.frontier(),
                plan.wish().budget(),
                amount -> show.money(amount, currency),
                show::brief),
        say.more(plan, currency).orElse(null),
        outcome.outs().stream().map(out -> showLines.out(out, plan, currency)).toList());
  }

  /** Those that were asked for, the newest first. */
  List<Earlier> lines(Collection<CampaignPlan> plans, Campaign campaign) {
    String currency = campaign.currency().getCode();
    return plans.stream()
        .map(plan ->
            new Earlier(
                path(plan),
                show.moment(plan.askedAt()),
                "plan.proof." + plan.state(),
                show.money(plan.wish().budget(), currency),
                show.whole(plan.outcome().engagements().point())))
        .toList();
  }

  private static String path(CampaignPlan plan) {
    return "/campaigns/" + plan.campaign().value() + "/plan/" + plan.id();
  }

  private @Nullable String perEngagement(BigDecimal spend, double engagements, String currency) {
    return engagements <= 0
        ? null
        : show.money(BigDecimal.valueOf(spend.doubleValue() / engagements), currency);
  }

  private List<Cover> coverage(Outcome outcome, Campaign campaign) {
    String currency = campaign.currency().getCode();
    return say.coverage(outcome, campaign).stream()
        .map(of -> new Cover(of.niche(), of.creators(), show.money(of.spend(), currency)))
        .toList();
  }

  /** One post, two stories. */
  static List<Sentence> pieces(Map<Format, Integer> pieces) {
    return pieces.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(of -> new Sentence("plan.pieces." + of.getKey(), of.getValue()))
        .toList();
  }
}
