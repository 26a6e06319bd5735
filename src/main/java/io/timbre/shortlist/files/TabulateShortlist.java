package io.timbre.shortlist.files;

import io.timbre.campaign.Campaign;
import io.timbre.campaign.booking.Price;
import io.timbre.campaign.booking.ShowBooking;
import io.timbre.documents.Tabulate;
import io.timbre.documents.Tabulate.Fact;
import io.timbre.documents.Tabulate.Of;
import io.timbre.documents.sheet.Cell;
import io.timbre.documents.sheet.Sheet;
import io.timbre.documents.sheet.Sheets;
import io.timbre.scoring.Forecast;
import io.timbre.shell.ViewersCalendar;
import io.timbre.shortlist.Shortlisted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;

/**
 * Builds the sheets of a shortlist. Notes, tags, owners and reasons are for the workspace's own
 * people. They are left out, since a file can easily be passed on.
 */
@Component
class TabulateShortlist {

  private final Tabulate tabulate;
  private final TellCampaign tell;
  private final ShowBooking showBooking;

  TabulateShortlist(Tabulate tabulate, TellCampaign tell, ShowBooking showBooking) {
    this.tabulate = tabulate;
    this.tell = tell;
    this.showBooking = showBooking;
  }

  Sheets of(Campaign campaign, List<Shortlisted> entries) {
    String currency = campaign.currency().getCode();
    Sheet main = tabulate.sheet("export.sheet.shortlist", columns(currency), entries, currency);
    return new Sheets(
        tabulate.say("export.shortlist.title", campaign.name()),
        List.of(main, tabulate.sources(facts(campaign, entries), List.of(main))));
  }

  private List<Fact> facts(Campaign campaign, List<Shortlisted> entries) {
    List<Fact> facts = new ArrayList<>(tell.of(campaign));
    tell.judged(entries.stream().map(Shortlisted::frozenScore).toList()).ifPresent(facts::add);
    facts.add(tabulate.fact("score"));
    facts.add(tabulate.fact("intervals"));
    facts.add(tabulate.fact("estimates"));
    tell.converted(campaign).ifPresent(facts::add);
    facts.add(tabulate.fact("inside"));
    return facts;
  }

  private List<Of<Shortlisted>> columns(String currency) {
    List<Of<Shortlisted>> columns = new ArrayList<>(who());
    columns.addAll(judged());
    columns.addAll(worth(currency));
    columns.addAll(when());
    return columns;
  }

  private List<Of<Shortlisted>> who() {
    return List.of(
        new Of<>("creator", 28, one -> Cell.text(one.creator())),
        new Of<>("handle", 22, one -> Cell.text(one.handle().value())),
        new Of<>("platform", 11, one -> Cell.text(one.platform().title())),
        new Of<>(
            "profile",
            36,
            one ->
                one.handle()
                    .profile(one.platform())
                    .<Cell>map(Cell.Link::new)
                    .orElse(Cell.NOTHING)),
        new Of<>("niches", 30, one -> Cell.text(String.join(", ", one.niches()))),
        new Of<>("state", 13, one -> Cell.text(tabulate.say("shortlist.state." + one.state()))));
  }

  private List<Of<Shortlisted>> judged() {
    return List.of(
        new Of<>("score", 8, one -> Cell.decimal(one.frozenScore().score())),
        new Of<>("score-lo", 8, one -> Cell.decimal(one.frozenScore().scoreLo())),
        new Of<>("score-hi", 8, one -> Cell.decimal(one.frozenScore().scoreHi())),
        new Of<>(
            "points-engagement", 12, one -> Cell.decimal(one.frozenScore().engagementPoints())),
        new Of<>("points-fit", 8, one -> Cell.decimal(one.frozenScore().fitPoints())),
        new Of<>("points-cost", 8, one -> Cell.decimal(one.frozenScore().costPoints())),
        new Of<>("deductions", 11, one -> Cell.decimal(one.frozenScore().deductions())),
        new Of<>("rate", 12, one -> Cell.percent(one.frozenScore().rate())),
        new Of<>("rate-lo", 12, one -> Cell.percent(one.frozenScore().rateLo())),
        new Of<>("rate-hi", 12, one -> Cell.percent(one.frozenScore().rateHi())),
        new Of<>(
            "rate-basis",
            12,
            one ->
                one.frozenScore().rate() == null
                    ? Cell.NOTHING
                    : Cell.text(
                        tabulate.say("export.basis." + one.frozenScore().rateOverViews()))));
  }

  private List<Of<Shortlisted>> worth(String currency) {
    return List.of(
        new Of<>("deliverables", 22, one -> Cell.text(showBooking.pieces(one.booking().pieces()))),
        new Of<>("engagements", 13, expected(Forecast::point)),
        new Of<>("engagements-lo", 13, expected(Forecast::lo)),
        new Of<>("engagements-hi", 13, expected(Forecast::hi)),
        new Of<>("price", 14, one -> Cell.amount(one.price().map(Price::amount), currency)),
        new Of<>(
            "price-kind",
            11,
            one ->
                one.price()
                    .map(price -> Cell.text(tabulate.say("export.price." + price.kind())))
                    .orElse(Cell.NOTHING)),
        new Of<>("each", 14, one -> Cell.amount(one.booking().perEngagement(), currency)));
  }

  private static Function<Shortlisted, Cell> expected(ToDoubleFunction<Forecast> figure) {
    return one -> Cell.whole(one.booking().engagements().map(figure::applyAsDouble).orElse(null));
  }

  private List<Of<Shortlisted>> when() {
    return List.of(
        new Of<>("first-day", 12, one -> Cell.day(one.terms().firstDay())),
        new Of<>("last-day", 12, one -> Cell.day(one.terms().lastDay())),
        new Of<>("followers", 12, one -> Cell.whole(one.frozenScore().followers())),
        new Of<>("model", 11, one -> Cell.whole(one.frozenScore().modelVersion())),
        new Of<>("benchmark", 11, one -> Cell.whole(one.frozenScore().benchmarkVersion())),
        new Of<>(
            "judged",
            12,
            one -> Cell.day(Optional.of(ViewersCalendar.dayOf(one.frozenScore().judgedAt())))));
  }
}
