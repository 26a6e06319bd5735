package io.timbre.planning.files;

import io.timbre.campaign.Campaign;
import io.timbre.campaign.booking.Booking;
import io.timbre.campaign.booking.ShowBooking;
import io.timbre.catalog.Handle;
import io.timbre.documents.Tabulate;
import io.timbre.documents.Tabulate.Fact;
import io.timbre.documents.Tabulate.Of;
import io.timbre.documents.sheet.Cell;
import io.timbre.documents.sheet.Sheet;
import io.timbre.documents.sheet.Sheets;
import io.timbre.planning.CampaignPlan;
import io.timbre.planning.PlanResult;
import io.timbre.planning.SayPlan;
import io.timbre.scoring.Forecast;
import io.timbre.shell.Format;
import io.timbre.shortlist.files.TellCampaign;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.springframework.stereotype.Component;

/**
 * Builds the sheets of a plan: the booked channels, other ways to spend the budget, other budgets,
 * and the channels that are not in the plan.
 */
@Component
class TabulatePlan {

  private final Tabulate tabulate;
  private final TellCampaign tell;
  private final SayPlan say;
  private final ShowBooking showBooking;
  private final Format format;

  TabulatePlan(
      Tabulate tabulate, TellCampaign tell, SayPlan say, ShowBooking showBooking, Format format) {
    this.tabulate = tabulate;
    this.tell = tell;
    this.say = say;
    this.showBooking = showBooking;
    this.format = format;
  }

  Sheets of(Campaign campaign, CampaignPlan plan) {
    PlanResult outcome = plan.outcome();
    String currency = campaign.currency().getCode();
    List<Sheet> sheets = new ArrayList<>();
    sheets.add(tabulate.sheet("export.sheet.plan", lines(currency), outcome.lines(), currency));
    sheets.add(tabulate.sheet("export.sheet.ways", ways(currency), outcome.rivals(), currency));
    sheets.add(
        tabulate.sheet("export.sheet.budgets", budgets(currency), outcome.frontier(), currency));
    sheets.add(tabulate.sheet("export.sheet.outs", outs(currency), outcome.outs(), currency));
    sheets.add(tabulate.sources(facts(campaign, plan), List.copyOf(sheets)));
    return new Sheets(tabulate.say("export.plan.title", campaign.name()), sheets);
  }

  private List<Fact> facts(Campaign campaign, CampaignPlan plan) {
    PlanResult outcome = plan.outcome();
    String currency = campaign.currency().getCode();
    List<Fact> facts = new ArrayList<>(tell.of(campaign));
    facts.add(fact("aim", tabulate.say("plan.aim." + plan.criteria().aim())));
    facts.add(fact("money", format.money(plan.criteria().budget(), currency)));
    facts.add(
        fact(
            "spend",
            showBooking.marked(format.money(outcome.spend(), currency), outcome.isEstimated())));
    facts.add(
        fact(
            "expected",
            format.whole(outcome.engagements().point())
                + " ("
                + format.whole(outcome.engagements().lo())
                + "–"
                + format.whole(outcome.engagements().hi())
                + ")"));
    String proof = say.proof(plan, currency).map(said -> ": " + format.say(said)).orElse("");
    facts.add(fact("state", format.say(say.state(plan)) + proof));
    say.conflict(outcome).forEach(limit -> facts.add(fact("conflict", format.say(limit))));
    for (String name : List.of("plan", "proof", "intervals", "ways", "estimates")) {
      facts.add(tabulate.fact(name));
    }
    return facts;
  }

  private Fact fact(String name, String says) {
    return new Fact(tabulate.say("export.fact." + name), says);
  }

  private List<Of<PlanResult.Booked>> lines(String currency) {
    List<Of<PlanResult.Booked>> columns =
        new ArrayList<>(
            List.of(
                new Of<>("creator", 28, line -> Cell.text(line.name())),
                new Of<>("handle", 22, line -> Cell.text(line.handle())),
                new Of<>("platform", 11, line -> Cell.text(line.platform().title())),
                new Of<>(
                    "profile",
                    36,
                    line ->
                        new Handle(line.handle())
                            .profile(line.platform())
                            .<Cell>map(Cell.Link::new)
                            .orElse(Cell.NOTHING)),
                new Of<>("niches", 30, line -> Cell.text(String.join(", ", line.niches()))),
                new Of<>(
                    "deliverables", 22, line -> Cell.text(showBooking.pieces(line.pieces())))));
    columns.addAll(expected(PlanResult.Booked::engagements));
    columns.addAll(
        List.of(
            new Of<>("price", 14, line -> money(line.price(), currency)),
            new Of<>("price-kind", 11, this::kind),
            new Of<>(
                "settled",
                11,
                line ->
                    Cell.text(
                        tabulate.say(
                            line.settled() ? "plan.lines.SETTLED" : "plan.lines.PLANNED"))),
            new Of<>("fit", 8, line -> Cell.percent(line.fit())),
            new Of<>(
                "on-brief", 13, line -> Cell.whole(line.fit() == null ? null : line.onBrief())),
            new Of<>("each", 14, line -> each(line.price(), line.engagements(), currency))));
    return columns;
  }

  private List<Of<PlanResult.Other>> ways(String currency) {
    List<Of<PlanResult.Other>> columns =
        new ArrayList<>(
            List.of(
                new Of<>("way", 40, other -> Cell.text(format.say(say.way(other)))),
                new Of<>("creators", 10, other -> Cell.whole(other.creators()))));
    columns.addAll(expected(PlanResult.Other::engagements));
    columns.addAll(
        List.of(
            new Of<>("on-brief", 13, other -> Cell.whole(other.onBrief())),
            new Of<>("spend", 14, other -> money(other.spend(), currency)),
            new Of<>("breaks", 40, other -> Cell.text(breaks(other))),
            new Of<>("each", 14, other -> each(other.spend(), other.engagements(), currency))));
    return columns;
  }

  private List<Of<PlanResult.Point>> budgets(String currency) {
    return List.of(
        new Of<>("budget", 14, point -> money(point.budget(), currency)),
        new Of<>("value", 14, point -> Cell.whole(point.value())),
        new Of<>("spend", 14, point -> money(point.spend(), currency)),
        new Of<>("estimated", 11, point -> yes(point.estimated())),
        new Of<>(
            "proven",
            14,
            point ->
                Cell.text(
                    tabulate.say(point.proven() ? "plan.proof.OPTIMAL" : "plan.proof.FEASIBLE"))));
  }

  private List<Of<PlanResult.Out>> outs(String currency) {
    return List.of(
        new Of<>("creator", 28, out -> Cell.text(out.name())),
        new Of<>("handle", 22, out -> Cell.text(out.handle())),
        new Of<>("platform", 11, out -> Cell.text(out.platform().title())),
        new Of<>("price", 14, out -> Cell.amount(out.price().map(cents(currency)), currency)),
        new Of<>(
            "estimated", 11, out -> out.price().isPresent() ? yes(out.estimated()) : Cell.NOTHING),
        new Of<>("engagements", 13, out -> known(out.engagements(), Forecast::point)),
        new Of<>("entry", 14, out -> Cell.amount(out.entryPrice().map(cents(currency)), currency)),
        new Of<>("why", 44, out -> Cell.text(format.say(say.why(out, currency)))));
  }

  private static <T> List<Of<T>> expected(Function<T, Forecast> forecast) {
    return List.of(
        new Of<>("engagements", 13, one -> known(forecast.apply(one), Forecast::point)),
        new Of<>("engagements-lo", 13, one -> known(forecast.apply(one), Forecast::lo)),
        new Of<>("engagements-hi", 13, one -> known(forecast.apply(one), Forecast::hi)));
  }

  /** A plan has a forecast of 0 where there is no evidence, so 0 becomes an empty cell. */
  private static Cell known(Forecast forecast, Function<Forecast, Double> figure) {
    return forecast.point() > 0 ? Cell.whole(figure.apply(forecast)) : Cell.NOTHING;
  }

  private String breaks(PlanResult.Other other) {
    return say.breaks(other).stream().map(format::say).collect(Collectors.joining("; "));
  }

  private Cell kind(PlanResult.Booked line) {
    return line.kind() == null
        ? estimate(line.estimated())
        : Cell.text(tabulate.say("export.price." + line.kind()));
  }

  private Cell estimate(boolean estimated) {
    return Cell.text(tabulate.say(estimated ? "export.price.ESTIMATED" : "export.price.KNOWN"));
  }

  private static Cell money(BigDecimal amount, String currency) {
    return new Cell.Amount(cents(currency).apply(amount), currency);
  }

  private static Cell each(BigDecimal price, Forecast engagements, String currency) {
    return Cell.amount(Booking.each(price, engagements), currency);
  }

  /**
   * Rounds away the digits below the smallest unit, which result from taking a share of a budget.
   */
  private static UnaryOperator<BigDecimal> cents(String currency) {
    int decimals = CurrencyUnit.of(currency).getDecimalPlaces();
    return amount -> amount.setScale(decimals, RoundingMode.HALF_UP);
  }

  private Cell yes(boolean estimated) {
    return Cell.text(tabulate.say(estimated ? "export.yes" : "export.no"));
  }
}
