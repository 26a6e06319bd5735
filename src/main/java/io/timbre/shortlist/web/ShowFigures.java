package io.timbre.shortlist.web;

import io.timbre.campaign.booking.ShowBooking;
import io.timbre.currency.ExchangeRates;
import io.timbre.shell.Show;
import io.timbre.shortlist.Judgement;
import io.timbre.shortlist.web.Figures.Bar;
import java.math.BigDecimal;
import java.util.function.DoubleFunction;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes judgements for people, with money in the campaign's currency. */
@Component
class ShowFigures {

  private final ExchangeRates exchangeRates;
  private final ShowBooking showBooking;
  private final Show show;

  ShowFigures(ExchangeRates exchangeRates, ShowBooking showBooking, Show show) {
    this.exchangeRates = exchangeRates;
    this.showBooking = showBooking;
    this.show = show;
  }

  /**
   * Writes a judgement.
   *
   * @param currency the campaign's currency, which always has an exchange rate
   */
  Figures of(Judgement judged, CurrencyUnit currency) {
    BigDecimal perEuro = exchangeRates.of(currency).orElseThrow().perEuro();
    DoubleFunction<String> price =
        euros -> price(perEuro.multiply(BigDecimal.valueOf(euros)), judged, currency);
    DoubleFunction<String> each =
        euros -> each(perEuro.multiply(BigDecimal.valueOf(euros)), judged, currency);
    return new Figures(
        show.points(judged.score()),
        show.atLeast(judged.scoreLo()),
        show.atMost(judged.scoreHi()),
        new Bar(
            judged.engagementPoints(),
            judged.fitPoints(),
            judged.costPoints(),
            judged.score(),
            judged.deductions()),
        written(judged.rate(), show::percent),
        written(judged.rateLo(), show::percentFigure),
        written(judged.rateHi(), show::percentFigure),
        judged.rateOverViews(),
        written(judged.expectedEngagements(), show::whole),
        written(judged.engagementsLo(), show::whole),
        written(judged.engagementsHi(), show::whole),
        written(judged.price(), price),
        judged.priceEstimated(),
        written(judged.perEngagement(), each),
        judged.followers() == null ? null : show.brief(judged.followers()),
        show.whole(judged.modelVersion()),
        show.whole(judged.benchmarkVersion()),
        show.day(judged.judgedAt()));
  }

  private String price(BigDecimal amount, Judgement judged, CurrencyUnit currency) {
    return judged.priceEstimated()
        ? estimate(amount, currency)
        : show.money(amount, currency.getCode());
  }

  private String each(BigDecimal amount, Judgement judged, CurrencyUnit currency) {
    return judged.priceEstimated()
        ? estimate(amount, currency)
        : show.each(amount, currency.getCode());
  }

  private String estimate(BigDecimal amount, CurrencyUnit currency) {
    return showBooking.marked(show.about(amount.doubleValue(), currency.getCode()), true);
  }

  private static @Nullable String written(@Nullable Double figure, DoubleFunction<String> writing) {
    return figure == null ? null : writing.apply(figure);
  }
}
