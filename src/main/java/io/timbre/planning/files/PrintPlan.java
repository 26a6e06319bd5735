package io.timbre.planning.files;

import io.timbre.campaign.Campaign;
import io.timbre.campaign.booking.ShowBooking;
import io.timbre.documents.Tabulate;
import io.timbre.documents.Tabulate.Fact;
import io.timbre.documents.paper.Paper;
import io.timbre.planning.Aim;
import io.timbre.planning.CampaignPlan;
import io.timbre.planning.PlanResult;
import io.timbre.planning.SayPlan;
import io.timbre.scoring.Forecast;
import io.timbre.shell.Format;
import io.timbre.shell.Sentence;
import io.timbre.shortlist.files.Figure;
import io.timbre.shortlist.files.PrintFigures;
import io.timbre.shortlist.files.TellCampaign;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Prepares a plan for print: what the money buys, how this compares with other ways to spend it,
 * and why.
 */
@Component
class PrintPlan {

  /** A booked channel, written for people. What is unknown is null. */
  record PrintedBooking(
      String name,
      String handle,
      String platform,
      String niches,
      String pieces,
      String engagements,
      String range,
      String price,
      @Nullable String kind,
      boolean estimated,
      @Nullable String fit,
      String onBrief,
      @Nullable String each) {}

  /**
   * A way to spend the money.
   *
   * @param width the width of its bar, out of 100
   */
  record Way(
      String said,
      boolean ours,
      double width,
      String engagements,
      String range,
      @Nullable String onBrief,
      String spend,
      String breaks) {}

  /**
   * The texts of a table row about a niche of the brief, a budget, or a channel that is not in the
   * plan.
   */
  record Words(String first, String second, String third, String fourth) {}

  private final TellCampaign tell;
  private final Tabulate tabulate;
  private final PrintFigures print;
  private final SayPlan say;
  private final ShowBooking showBooking;
  private final Format format;

  PrintPlan(
      TellCampaign tell,
      Tabulate tabulate,
      PrintFigures print,
      SayPlan say,
      ShowBooking showBooking,
      Format format) {
    this.tell = tell;
    this.tabulate = tabulate;
    this.print = print;
    this.say = say;
    this.showBooking = showBooking;
    this.format = format;
  }

  Paper of(Campaign campaign, CampaignPlan plan) {
    PlanResult outcome = plan.outcome();
    String currency = campaign.currency().getCode();
    Map<String, Object> content = new HashMap<>();
    content.put("cover", cover(campaign, plan));
    content.put("figures", figures(plan, currency));
    content.put("conflict", say.conflict(outcome).stream().map(format::say).toList());
    content.put("rows", outcome.lines().stream().map(line -> row(line, currency)).toList());
    content.put("ways", ways(outcome, currency));
    content.put("coverage", coverage(outcome, campaign));
    content.put("budgets", outcome.frontier().stream().map(at -> budget(at, currency)).toList());
    if (outcome.frontier().size() > 1) {
      content.put("frontier", Frontier.of(outcome.frontier(), plan.criteria().budget()));
    }
    content.put("more", say.more(plan, currency).map(format::say).orElse(""));
    content.put("aim", tabulate.say("plan.value." + plan.criteria().aim()));
    content.put("outs", outcome.outs().stream().map(out -> out(out, currency)).toList());
    content.put("reading", reading(plan));
    return new Paper(
        "planning/printed", tabulate.say("export.plan.title", campaign.name()), content);
  }

  private List<Fact> cover(Campaign campaign, CampaignPlan plan) {
    List<Fact> cover = new ArrayList<>(tell.of(campaign));
    cover.add(
        new Fact(
            tabulate.say("export.fact.aim"), tabulate.say("plan.aim." + plan.criteria().aim())));
    cover.add(
        new Fact(
            tabulate.say("export.fact.money"),
            format.money(plan.criteria().budget(), campaign.currency().getCode())));
    cover.add(new Fact(tabulate.say("export.fact.asked"), format.moment(plan.askedAt())));
    return cover;
  }

  private List<Figure> figures(CampaignPlan plan, String currency) {
    PlanResult outcome = plan.outcome();
    Forecast engagements = outcome.engagements();
    boolean found = !outcome.lines().isEmpty();
    long estimates = outcome.lines().stream().filter(PlanResult.Booked::estimated).count();
    List<Figure> figures = new ArrayList<>();
    figures.add(print.large("on-brief", found ? format.whole(outcome.onBrief()) : null, ""));
    if (plan.criteria().aim() != Aim.ENGAGEMENTS && plan.criteria().aim() != Aim.ON_BRIEF) {
      figures.add(
          print.large(
              "value." + plan.criteria().aim(), found ? format.whole(outcome.value()) : null, ""));
    }
    figures.add(
        print.large(
            "engagements",
            found ? format.whole(engagements.point()) : null,
            print.range(engagements)));
    figures.add(
        print.large(
            "spend",
            found
                ? showBooking.marked(format.money(outcome.spend(), currency), estimates > 0)
                : null,
            format.say(say.left(plan, currency)),
            outcome.committed().signum() == 0
                ? ""
                : tabulate.say(
                    "export.figure.committed", format.money(outcome.committed(), currency)),
            tabulate.say("export.figure.estimates", estimates)));
    figures.add(
        print.large(
            "each",
            each(outcome.spend(), engagements, estimates > 0, currency),
            tabulate.say("export.figure.creators.of", outcome.creators())));
    figures.add(
        print.large(
            "proof",
            format.say(say.state(plan)),
            say.proof(plan, currency).map(format::say).orElse("")));
    return figures;
  }

  private PrintedBooking row(PlanResult.Booked line, String currency) {
    return new PrintedBooking(
        line.name(),
        line.handle(),
        line.platform().title(),
        String.join(", ", line.niches()),
        showBooking.pieces(line.pieces()),
        format.whole(line.engagements().point()),
        print.range(line.engagements()),
        showBooking.marked(format.money(line.price(), currency), line.estimated()),
        line.kind() == null ? null : tabulate.say("plan.price." + line.kind()),
        line.estimated(),
        line.fit() == null ? null : format.points(100 * line.fit()) + "%",
        format.whole(line.onBrief()),
        each(line.price(), line.engagements(), line.estimated(), currency));
  }

  private @Nullable String each(
      BigDecimal amount, Forecast engagements, boolean estimated, String currency) {
    return showBooking
        .each(amount, engagements, currency)
        .map(each -> showBooking.marked(each, estimated))
        .orElse(null);
  }

  /** The plan first, then the other ways, even if one of them is better. */
  private List<Way> ways(PlanResult outcome, String currency) {
    if (outcome.planned().isEmpty()) {
      return List.of();
    }
    Forecast planned =
        Forecast.sum(outcome.planned().stream().map(PlanResult.Booked::engagements).toList());
    double most =
        outcome.rivals().stream()
            .mapToDouble(rival -> rival.engagements().point())
            .reduce(Math.max(planned.point(), 1e-9), Math::max);
    List<Way> ways = new ArrayList<>();
    ways.add(ours(outcome.planned(), planned, most, currency));
    outcome.rivals().forEach(rival -> ways.add(way(rival, most, currency)));
    return ways;
  }

  private Way ours(
      List<PlanResult.Booked> planned, Forecast together, double most, String currency) {
    BigDecimal spend =
        planned.stream().map(PlanResult.Booked::price).reduce(BigDecimal.ZERO, BigDecimal::add);
    long creators = planned.stream().map(PlanResult.Booked::creator).distinct().count();
    return new Way(
        format.say(new Sentence("plan.way.PLAN", creators)),
        true,
        100 * together.point() / most,
        format.whole(together.point()),
        print.range(together),
        format.whole(planned.stream().mapToDouble(PlanResult.Booked::onBrief).sum()),
        showBooking.marked(
            format.money(spend, currency), planned.stream().anyMatch(PlanResult.Booked::estimated)),
        "");
  }

  private Way way(PlanResult.Other rival, double most, String currency) {
    return new Way(
        format.say(say.way(rival)),
        false,
        100 * rival.engagements().point() / most,
        format.whole(rival.engagements().point()),
        print.range(rival.engagements()),
        rival.onBrief() == null ? null : format.whole(rival.onBrief()),
        showBooking.marked(format.money(rival.spend(), currency), rival.estimated()),
        say.breaks(rival).stream()
            .map(limit -> tabulate.say("plan.breaks", format.say(limit)))
            .collect(Collectors.joining(". ")));
  }

  private List<Words> coverage(PlanResult outcome, Campaign campaign) {
    String currency = campaign.currency().getCode();
    return say.coverage(outcome, campaign).stream()
        .map(of ->
            new Words(
                of.niche(),
                format.whole(of.creators()),
                showBooking.marked(format.money(of.spend(), currency), of.estimated()),
                ""))
        .toList();
  }

  private Words budget(PlanResult.Point at, String currency) {
    return new Words(
        format.money(at.budget(), currency),
        format.whole(at.value()),
        showBooking.marked(format.money(at.spend(), currency), at.estimated()),
        tabulate.say(at.proven() ? "plan.proof.OPTIMAL" : "plan.proof.FEASIBLE"));
  }

  private Words out(PlanResult.Out out, String currency) {
    return new Words(
        out.name(),
        out.handle() + " · " + out.platform().title(),
        out.price()
            .map(price -> showBooking.marked(format.money(price, currency), out.estimated()))
            .orElse(""),
        format.say(say.why(out, currency)));
  }

  private List<Fact> reading(CampaignPlan plan) {
    List<Fact> reading = new ArrayList<>();
    for (String name : List.of("plan", "proof", "engagements", "intervals", "ways", "estimates")) {
      reading.add(tabulate.fact(name));
    }
    if (plan.criteria().aim() == Aim.REACH) {
      reading.add(
          new Fact(
              tabulate.say("export.fact.reach"),
              tabulate.say(
                  "export.fact.reach.says",
                  format.roundPercent(plan.criteria().audience().seenBy()),
                  format.roundPercent(plan.criteria().audience().overlap()))));
    }
    reading.add(tabulate.fact("letters"));
    return reading;
  }
}
