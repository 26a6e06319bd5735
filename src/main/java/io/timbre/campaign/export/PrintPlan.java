package io.timbre.campaign.export;

import io.timbre.campaign.Campaign;
import io.timbre.campaign.export.Tabulate.Fact;
import io.timbre.campaign.export.paper.Paper;
import io.timbre.campaign.plan.Aim;
import io.timbre.campaign.plan.CampaignPlan;
import io.timbre.campaign.plan.Outcome;
import io.timbre.campaign.plan.SayPlan;
import io.timbre.scoring.Forecast;
import io.timbre.shell.Sentence;
import io.timbre.shell.Show;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sets a plan for print: what the money buys, against other ways to spend it, and why. */
@Component
class PrintPlan {

  /** A creator who is booked, written for people; what is unknown is null. */
  record Row(
      String name,
      String handle,
      String platform,
      String niches,
      String pieces,
      String engagements,
      String range,
      String price,
      boolean estimated,
      @Nullable String each) {}

  /**
   * A way to spend the money.
   *
   * @param width of its bar, out of 100
   */
  record Way(
      String said, boolean ours, double width, String engagements, String range, String spend) {}

  /** A niche of the brief, a budget, or somebody who is out: a few words in a row. */
  record Words(String first, String second, String third, String fourth) {}

  private final TellCampaign tell;
  private final Tabulate tabulate;
  private final PrintFigures print;
  private final SayPlan say;
  private final Show show;

  PrintPlan(TellCampaign tell, Tabulate tabulate, PrintFigures print, SayPlan say, Show show) {
    this.tell = tell;
    this.tabulate = tabulate;
    this.print = print;
    this.say = say;
    this.show = show;
  }

  Paper of(Campaign campaign, CampaignPlan plan) {
    Outcome outcome = plan.outcome();
    String currency = campaign.currency().getCode();
    Map<String, Object> content = new HashMap<>();
    content.put("cover", cover(campaign, plan));
    content.put("figures", figures(plan, currency));
    content.put("conflict", say.conflict(outcome).stream().map(show::say).toList());
    content.put("rows", outcome.lines().stream().map(line -> row(line, currency)).toList());
    content.put("ways", ways(outcome, currency));
    content.put("coverage", coverage(outcome, campaign));
    content.put("budgets", outcome.frontier().stream().map(at -> budget(at, currency)).toList());
    if (outcome.frontier().size() > 1) {
      content.put("frontier", Frontier.of(outcome.frontier(), plan.wish().budget()));
    }
    content.put("more", say.more(plan, currency).map(show::say).orElse(""));
    content.put("aim", tabulate.say("plan.value." + plan.wish().aim()));
    content.put("outs", outcome.outs().stream().map(out -> out(out, currency)).toList());
    content.put("reading", reading(plan));
    return new Paper("export/plan", tabulate.say("export.plan.title", campaign.name()), content);
  }

  private List<Fact> cover(Campaign campaign, CampaignPlan plan) {
    List<Fact> cover = new ArrayList<>(tell.of(campaign));
    cover.add(
        new Fact(tabulate.say("export.fact.aim"), tabulate.say("plan.aim." + plan.wish().aim())));
    cover.add(new Fact(tabulate.say("export.fact.asked"), show.moment(plan.askedAt())));
    return cover;
  }

  private List<Figure> figures(CampaignPlan plan, String currency) {
    Outcome outcome = plan.outcome();
    Forecast engagements = outcome.engagements();
    boolean found = !outcome.lines().isEmpty();
    long estimates = outcome.lines().stream().filter(Outcome.Line::estimated).count();
    List<Figure> figures = new ArrayList<>();
    if (plan.wish().aim() != Aim.ENGAGEMENTS) {
      figures.add(
          print.large(
              "value." + plan.wish().aim(), found ? show.whole(outcome.value()) : null, ""));
    }
    figures.add(
        print.large(
            "engagements",
            found ? show.whole(engagements.point()) : null,
            print.range(engagements)));
    figures.add(
        print.large(
            "spend",
            found ? show.money(outcome.spend(), currency) : null,
            tabulate.say("plan.of", show.money(plan.wish().budget(), currency)),
            tabulate.say("export.figure.estimates", estimates)));
    figures.add(
        print.large(
            "each",
            print.each(outcome.spend(), engagements, currency),
            tabulate.say("export.figure.creators.of", outcome.creators())));
    figures.add(
        print.large(
            "proof",
            tabulate.say("plan.proof." + plan.state()),
            say.proof(plan).map(show::say).orElse("")));
    return figures;
  }

  private Row row(Outcome.Line line, String currency) {
    return new Row(
        line.name(),
        line.handle(),
        line.platform().title(),
        String.join(", ", line.niches()),
        tabulate.pieces(line.pieces()),
        show.whole(line.engagements().point()),
        print.range(line.engagements()),
        show.money(line.price(), currency),
        line.estimated(),
        print.each(line.price(), line.engagements(), currency));
  }

  /** The plan's own first, then the others, whoever wins. */
  private List<Way> ways(Outcome outcome, String currency) {
    if (outcome.lines().isEmpty()) {
      return List.of();
    }
    double most =
        outcome.rivals().stream()
            .mapToDouble(rival -> rival.engagements().point())
            .reduce(Math.max(outcome.engagements().point(), 1e-9), Math::max);
    List<Way> ways = new ArrayList<>();
    Sentence ours = new Sentence("plan.way.PLAN", outcome.creators());
    ways.add(way(ours, true, outcome.engagements(), outcome.spend(), most, currency));
    outcome
        .rivals()
        .forEach(rival ->
            ways.add(
                way(say.way(rival), false, rival.engagements(), rival.spend(), most, currency)));
    return ways;
  }

  private Way way(
      Sentence said,
      boolean ours,
      Forecast engagements,
      BigDecimal spend,
      double most,
      String currency) {
    return new Way(
        show.say(said),
        ours,
        100 * engagements.point() / most,
        show.whole(engagements.point()),
        print.range(engagements),
        show.money(spend, currency));
  }

  private List<Words> coverage(Outcome outcome, Campaign campaign) {
    String currency = campaign.currency().getCode();
    return say.coverage(outcome, campaign).stream()
        .map(of ->
            new Words(of.niche(), show.whole(of.creators()), show.money(of.spend(), currency), ""))
        .toList();
  }

  private Words budget(Outcome.Point at, String currency) {
    return new Words(
        show.money(at.budget(), currency),
        show.whole(at.value()),
        show.money(at.spend(), currency),
        tabulate.say(at.proven() ? "plan.proof.OPTIMAL" : "plan.proof.FEASIBLE"));
  }

  private Words out(Outcome.Out out, String currency) {
    return new Words(
        out.name(),
        out.handle() + " · " + out.platform().title(),
        out.price().map(price -> show.money(price, currency)).orElse(""),
        show.say(say.why(out, currency)));
  }

  private List<Fact> reading(CampaignPlan plan) {
    List<Fact> reading = new ArrayList<>();
    for (String name : List.of("plan", "proof", "engagements", "intervals", "ways", "estimates")) {
      reading.add(tabulate.fact(name));
    }
    if (plan.wish().aim() == Aim.REACH) {
      reading.add(
          new Fact(
              tabulate.say("export.fact.reach"),
              tabulate.say(
                  "export.fact.reach.says",
                  show.roundPercent(plan.wish().audience().seenBy()),
                  show.roundPercent(plan.wish().audience().overlap()))));
    }
    reading.add(tabulate.fact("letters"));
    return reading;
  }
}
