package io.timbre.campaign.export;

import io.timbre.campaign.Campaign;
import io.timbre.campaign.export.Tabulate.Fact;
import io.timbre.campaign.export.paper.Paper;
import io.timbre.campaign.shortlist.EntryPrice;
import io.timbre.campaign.shortlist.EntryState;
import io.timbre.campaign.shortlist.Judgement;
import io.timbre.campaign.shortlist.Shortlisted;
import io.timbre.scoring.Forecast;
import io.timbre.shell.Show;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sets a shortlist for print: whom a client may book, what they cost, and what was agreed. */
@Component
class PrintShortlist {

  /**
   * A creator on the list, written for people; what is unknown is null.
   *
   * @param bar the score's interval, drawn
   * @param kind how sure the price is
   */
  record Row(
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
      @Nullable String engagements,
      @Nullable String engagementsRange,
      String deliverables,
      @Nullable String price,
      @Nullable String kind,
      boolean estimated,
      @Nullable String each) {}

  /** An interval of a score and its point, out of 100. */
  record Bar(double lo, double width, double point) {

    static Bar of(Judgement judged) {
      return new Bar(judged.scoreLo(), judged.scoreHi() - judged.scoreLo(), judged.score() - 1);
    }
  }

  /** What was agreed with one creator. */
  record Agreed(
      String name, String state, String deliverables, String days, @Nullable String price) {}

  private final TellCampaign tell;
  private final Tabulate tabulate;
  private final PrintFigures print;
  private final Show show;

  PrintShortlist(TellCampaign tell, Tabulate tabulate, PrintFigures print, Show show) {
    this.tell = tell;
    this.tabulate = tabulate;
    this.print = print;
    this.show = show;
  }

  /** Everybody but those who declined. */
  Paper of(Campaign campaign, List<Shortlisted> all) {
    List<Shortlisted> entries =
        all.stream().filter(one -> one.state() != EntryState.DECLINED).toList();
    String currency = campaign.currency().getCode();
    return new Paper(
        "export/shortlist",
        tabulate.say("export.shortlist.title", campaign.name()),
        Map.of(
            "cover", tell.of(campaign),
            "figures", figures(campaign, entries),
            "rows", entries.stream().map(one -> row(one, currency)).toList(),
            "agreed",
                entries.stream()
                    .filter(one -> one.state().needsPrice())
                    .map(one -> agreed(one, currency))
                    .toList(),
            "reading", reading(entries)));
  }

  private List<Figure> figures(Campaign campaign, List<Shortlisted> entries) {
    List<EntryPrice> prices = entries.stream().flatMap(one -> one.price().stream()).toList();
    BigDecimal sum =
        prices.stream().map(EntryPrice::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    List<Forecast> forecasts =
        entries.stream().flatMap(one -> Expected.of(one).engagements().stream()).toList();
    Forecast together = Forecast.sum(forecasts);
    String currency = campaign.currency().getCode();
    List<Figure> figures = new ArrayList<>();
    figures.add(print.large("creators", show.whole(entries.size()), agreedOf(entries)));
    figures.add(
        print.large(
            "engagements",
            forecasts.isEmpty() ? null : show.whole(together.point()),
            print.range(together),
            unknown(entries.size() - forecasts.size())));
    figures.add(
        print.large(
            "price",
            prices.isEmpty() ? null : show.money(sum, currency),
            estimates(prices),
            unknown(entries.size() - prices.size())));
    figures.add(
        print.large("each", each(entries, currency), tabulate.say("export.figure.each.note")));
    return figures;
  }

  /** Over those of whom both are known. */
  private @Nullable String each(List<Shortlisted> entries, String currency) {
    List<Shortlisted> known =
        entries.stream().filter(one -> Expected.of(one).perEngagement().isPresent()).toList();
    BigDecimal price =
        known.stream()
            .flatMap(one -> one.price().stream())
            .map(EntryPrice::amount)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    Forecast engagements =
        Forecast.sum(
            known.stream().flatMap(one -> Expected.of(one).engagements().stream()).toList());
    return print.each(price, engagements, currency);
  }

  private String agreedOf(List<Shortlisted> entries) {
    long agreed = entries.stream().filter(one -> one.state().needsPrice()).count();
    return tabulate.say("export.figure.agreed", agreed);
  }

  private String estimates(List<EntryPrice> prices) {
    long estimated = prices.stream().filter(EntryPrice::isEstimated).count();
    return tabulate.say("export.figure.estimates", estimated);
  }

  private String unknown(long count) {
    return count == 0 ? "" : tabulate.say("export.figure.unknown", count);
  }

  private Row row(Shortlisted entry, String currency) {
    Judgement judged = entry.judgement();
    Expected expected = Expected.of(entry);
    Optional<EntryPrice> price = entry.price();
    return new Row(
        entry.creator(),
        entry.handle().value(),
        entry.platform().title(),
        entry.handle().profile(entry.platform()).map(Object::toString).orElse(null),
        String.join(", ", entry.niches()),
        show.points(judged.score()),
        show.atLeast(judged.scoreLo()),
        show.atMost(judged.scoreHi()),
        Bar.of(judged),
        judged.rate() == null ? null : show.percent(judged.rate()),
        rateRange(judged),
        judged.rateOverViews(),
        expected.engagements().map(all -> show.whole(all.point())).orElse(null),
        expected.engagements().map(print::range).orElse(null),
        tabulate.pieces(entry.terms().deliverables()),
        price.map(one -> show.money(one.amount(), currency)).orElse(null),
        price.map(one -> tabulate.say("export.price." + one.kind())).orElse(null),
        price.map(EntryPrice::isEstimated).orElse(false),
        expected.perEngagement().map(each -> show.money(each, currency)).orElse(null));
  }

  private @Nullable String rateRange(Judgement judged) {
    return judged.rateLo() == null || judged.rateHi() == null
        ? null
        : tabulate.say(
            "export.range", show.percentFigure(judged.rateLo()), show.percent(judged.rateHi()));
  }

  private Agreed agreed(Shortlisted entry, String currency) {
    return new Agreed(
        entry.creator(),
        tabulate.say("shortlist.state." + entry.state()),
        tabulate.pieces(entry.terms().deliverables()),
        tell.days(entry.terms().firstDay(), entry.terms().lastDay()).orElse(""),
        entry.price().map(price -> show.exactly(price.amount(), currency)).orElse(null));
  }

  private List<Fact> reading(List<Shortlisted> entries) {
    List<Fact> reading = new ArrayList<>();
    tell.judged(entries.stream().map(Shortlisted::judgement).toList()).ifPresent(reading::add);
    for (String name :
        List.of("score", "rate", "engagements", "intervals", "estimates", "letters")) {
      reading.add(tabulate.fact(name));
    }
    return reading;
  }
}
