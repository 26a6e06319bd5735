package io.timbre.campaign.plan.web;

import io.timbre.campaign.Campaign;
import io.timbre.campaign.Format;
import io.timbre.campaign.plan.Aim;
import io.timbre.campaign.plan.CampaignPlan;
import io.timbre.campaign.plan.Labels;
import io.timbre.campaign.plan.Outcome;
import io.timbre.campaign.plan.PlanState;
import io.timbre.campaign.plan.web.ShownPlan.Cover;
import io.timbre.campaign.plan.web.ShownPlan.Earlier;
import io.timbre.niche.NicheTree;
import io.timbre.niche.WeightedNiche;
import io.timbre.shell.Sentence;
import io.timbre.shell.Show;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes a plan for people. */
@Component
class ShowPlan {

  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("d MMM, HH:mm 'UTC'", Locale.UK).withZone(ZoneOffset.UTC);

  private final NicheTree tree;
  private final Show show;
  private final ShowLines showLines;

  ShowPlan(NicheTree tree, Show show, ShowLines showLines) {
    this.tree = tree;
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
        proofDetail(plan),
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
        outcome.conflict().stream()
            .map(said -> new Sentence(said.key(), said.arguments().toArray()))
            .toList(),
        showLines.comparison(outcome, currency),
        coverage(outcome, campaign),
        outcome.frontier().size() < 2
            ? null
            : FrontierChart.of(
                outcome.frontier(),
                plan.wish().budget(),
                amount -> show.money(amount, currency),
                show::brief),
        more(plan, currency),
        outcome.outs().stream().map(out -> showLines.out(out, plan, currency)).toList());
  }

  /** Those that were asked for, the newest first. */
  List<Earlier> lines(Collection<CampaignPlan> plans, Campaign campaign) {
    String currency = campaign.currency().getCode();
    return plans.stream()
        .map(plan ->
            new Earlier(
                path(plan),
                WHEN.format(plan.askedAt()),
                "plan.proof." + plan.state(),
                show.money(plan.wish().budget(), currency),
                show.whole(plan.outcome().engagements().point())))
        .toList();
  }

  private static String path(CampaignPlan plan) {
    return "/campaigns/" + plan.campaign().value() + "/plan/" + plan.id();
  }

  /** How sure it is that there is no better one, or how much better one could be. */
  private @Nullable Sentence proofDetail(CampaignPlan plan) {
    Outcome outcome = plan.outcome();
    String seconds = show.one(outcome.seconds());
    return switch (plan.state()) {
      case OPTIMAL -> new Sentence("plan.proof.detail.OPTIMAL", seconds);
      case INFEASIBLE, UNKNOWN -> null;
      case SEARCHING, FEASIBLE ->
          outcome.bound().isPresent() && outcome.bound().getAsDouble() > 0
              ? new Sentence(
                  "plan.proof.detail.gap",
                  show.percent(Math.max(0, 1 - outcome.value() / outcome.bound().getAsDouble())))
              : new Sentence("plan.proof.detail.open");
    };
  }

  private @Nullable String perEngagement(BigDecimal spend, double engagements, String currency) {
    return engagements <= 0
        ? null
        : show.money(BigDecimal.valueOf(spend.doubleValue() / engagements), currency);
  }

  private List<Cover> coverage(Outcome outcome, Campaign campaign) {
    return campaign.brief(tree).niches().stream()
        .map(niche -> cover(niche, outcome, campaign.currency().getCode()))
        .toList();
  }

  private Cover cover(WeightedNiche niche, Outcome outcome, String currency) {
    List<Outcome.Line> within =
        outcome.lines().stream()
            .filter(line -> line.labels().contains(Labels.niche(niche.niche().key())))
            .toList();
    return new Cover(
        niche.niche().name(),
        (int) within.stream().map(Outcome.Line::creator).distinct().count(),
        show.money(
            within.stream().map(Outcome.Line::price).reduce(BigDecimal.ZERO, BigDecimal::add),
            currency));
  }

  private @Nullable Sentence more(CampaignPlan plan, String currency) {
    Optional<Outcome.Point> more = plan.outcome().more();
    if (more.isEmpty()) {
      return null;
    }
    BigDecimal money = more.get().budget().subtract(plan.wish().budget());
    double adds = Math.max(0, more.get().value() - plan.outcome().value());
    return new Sentence(
        "plan.more." + plan.wish().aim(), show.money(money, currency), show.whole(adds));
  }

  /** One post, two stories. */
  static List<Sentence> pieces(Map<Format, Integer> pieces) {
    return pieces.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(of -> new Sentence("plan.pieces." + of.getKey(), of.getValue()))
        .toList();
  }
}
