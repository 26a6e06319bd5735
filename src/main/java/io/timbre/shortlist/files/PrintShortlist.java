package io.timbre.shortlist.files;

import io.timbre.campaign.Campaign;
import io.timbre.campaign.booking.Booking;
import io.timbre.campaign.booking.Price;
import io.timbre.campaign.booking.ShowBooking;
import io.timbre.campaign.booking.ShownBooking;
import io.timbre.documents.Tabulate;
import io.timbre.documents.Tabulate.Fact;
import io.timbre.documents.paper.Paper;
import io.timbre.scoring.Forecast;
import io.timbre.shell.Format;
import io.timbre.shortlist.EntryState;
import io.timbre.shortlist.FrozenScore;
import io.timbre.shortlist.Shortlisted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Prepares a shortlist for print: the channels that a client can book, their prices, and what was
 * agreed.
 */
@Component
class PrintShortlist {

  /**
   * A channel on the shortlist, written for people. What is unknown is null.
   *
   * @param bar the drawing of the score and its interval
   */
  record PrintedEntry(
      String name,
      String handle,
      String platform,
      @Nullable String profile,
      String niches,
      String score,
      String lo,
      String hi,
      Bar bar,
      @Nullable String rate,
      @Nullable String rateRange,
      boolean overViews,
      ShownBooking booking) {}

  /** The interval of a score and the score itself, out of 100. */
  record Bar(double lo, double width, double point) {

    static Bar of(FrozenScore judged) {
      return new Bar(judged.scoreLo(), judged.scoreHi() - judged.scoreLo(), judged.score() - 1);
    }
  }

  /** What was agreed for one channel. */
  record Agreed(
      String name, String state, String deliverables, String days, @Nullable String price) {}

  private final TellCampaign tell;
  private final Tabulate tabulate;
  private final PrintFigures print;
  private final ShowBooking showBooking;
  private final Format format;

  PrintShortlist(
      TellCampaign tell,
      Tabulate tabulate,
      PrintFigures print,
      ShowBooking showBooking,
      Format format) {
    this.tell = tell;
    this.tabulate = tabulate;
    this.print = print;
    this.showBooking = showBooking;
    this.format = format;
  }

  /** Prepares the shortlist without the channels that declined. */
  Paper of(Campaign campaign, List<Shortlisted> all) {
    List<Shortlisted> entries =
        all.stream().filter(one -> one.state() != EntryState.DECLINED).toList();
    CurrencyUnit currency = campaign.currency();
    return new Paper(
        "shortlist/printed",
        tabulate.say("export.shortlist.title", campaign.name()),
        Map.of(
            "cover", tell.of(campaign),
            "figures", figures(campaign, entries),
            "rows", entries.stream().map(one -> row(one, currency)).toList(),
            "agreed",
                entries.stream().filter(one -> one.state().needsPrice()).map(this::agreed).toList(),
            "reading", reading(campaign, entries)));
  }

  private List<Figure> figures(Campaign campaign, List<Shortlisted> entries) {
    List<Price> prices = entries.stream().flatMap(one -> one.price().stream()).toList();
    List<Forecast> forecasts =
        entries.stream().flatMap(one -> one.booking().engagements().stream()).toList();
    Forecast together = Forecast.sum(forecasts);
    List<Figure> figures = new ArrayList<>();
    figures.add(print.large("creators", format.whole(entries.size()), agreedOf(entries)));
    figures.add(
        print.large(
            "engagements",
            forecasts.isEmpty() ? null : format.whole(together.point()),
            print.range(together),
            unknown(entries.size() - forecasts.size())));
    figures.add(
        print.large(
            "price",
            showBooking.sum(prices, campaign.currency()).orElse(null),
            estimates(prices),
            unknown(entries.size() - prices.size())));
    figures.add(
        print.large(
            "each", each(entries, campaign.currency()), tabulate.say("export.figure.each.note")));
    return figures;
  }

  /**
   * The cost per engagement over the channels with a known price and known expected engagements.
   */
  private @Nullable String each(List<Shortlisted> entries, CurrencyUnit currency) {
    List<Booking> known =
        entries.stream()
            .map(Shortlisted::booking)
            .filter(one -> one.perEngagement().isPresent())
            .toList();
    List<Price> prices = known.stream().flatMap(one -> one.price().stream()).toList();
    Forecast engagements =
        Forecast.sum(known.stream().flatMap(one -> one.engagements().stream()).toList());
    return showBooking
        .each(Price.sum(currency, prices).getAmount(), engagements, currency.getCode())
        .map(each -> showBooking.marked(each, prices.stream().anyMatch(Price::isEstimated)))
        .orElse(null);
  }

  private String agreedOf(List<Shortlisted> entries) {
    long agreed = entries.stream().filter(one -> one.state().needsPrice()).count();
    return tabulate.say("export.figure.agreed", agreed);
  }

  private String estimates(List<Price> prices) {
    long estimated = prices.stream().filter(Price::isEstimated).count();
    return tabulate.say("export.figure.estimates", estimated);
  }

  private String unknown(long count) {
    return count == 0 ? "" : tabulate.say("export.figure.unknown", count);
  }

  private PrintedEntry row(Shortlisted entry, CurrencyUnit currency) {
    FrozenScore judged = entry.frozenScore();
    return new PrintedEntry(
        entry.creator(),
        entry.handle().value(),
        entry.platform().title(),
        entry.handle().profile(entry.platform()).map(Object::toString).orElse(null),
        String.join(", ", entry.niches()),
        format.points(judged.score()),
        format.atLeast(judged.scoreLo()),
        format.atMost(judged.scoreHi()),
        Bar.of(judged),
        judged.rate() == null ? null : format.percent(judged.rate()),
        rateRange(judged),
        judged.rateOverViews(),
        showBooking.of(entry.booking(), currency));
  }

  private @Nullable String rateRange(FrozenScore judged) {
    return judged.rateLo() == null || judged.rateHi() == null
        ? null
        : tabulate.say(
            "export.range", format.percentFigure(judged.rateLo()), format.percent(judged.rateHi()));
  }

  private Agreed agreed(Shortlisted entry) {
    return new Agreed(
        entry.creator(),
        tabulate.say("shortlist.state." + entry.state()),
        showBooking.pieces(entry.booking().pieces()),
        tell.days(entry.terms().firstDay(), entry.terms().lastDay()).orElse(""),
        entry.price().map(showBooking::price).orElse(null));
  }

  private List<Fact> reading(Campaign campaign, List<Shortlisted> entries) {
    List<Fact> reading = new ArrayList<>();
    tell.judged(entries.stream().map(Shortlisted::frozenScore).toList()).ifPresent(reading::add);
    for (String name :
        List.of("score", "rate", "engagements", "intervals", "estimates", "letters")) {
      reading.add(tabulate.fact(name));
    }
    tell.converted(campaign).ifPresent(reading::add);
    return reading;
  }
}
