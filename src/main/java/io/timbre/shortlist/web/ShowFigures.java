package io.timbre.shortlist.web;

import io.timbre.campaign.booking.ShowBooking;
import io.timbre.charts.ScoreBar;
import io.timbre.currency.ExchangeRates;
import io.timbre.shell.Format;
import io.timbre.shortlist.FrozenScore;
import java.math.BigDecimal;
import java.util.function.DoubleFunction;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes frozen scores for people, with money in the campaign's currency. */
@Component
class ShowFigures {

  private final ExchangeRates exchangeRates;
  private final ShowBooking showBooking;
  private final Format format;

  ShowFigures(ExchangeRates exchangeRates, ShowBooking showBooking, Format format) {
    this.exchangeRates = exchangeRates;
    this.showBooking = showBooking;
    this.format = format;
  }

  /**
   * Writes a frozen score.
   *
   * @param currency the campaign's currency, which always has an exchange rate
   */
  Figures of(FrozenScore judged, CurrencyUnit currency) {
    BigDecimal perEuro = exchangeRates.of(currency).orElseThrow().perEuro();
    DoubleFunction<String> price =
        euros -> price(perEuro.multiply(BigDecimal.valueOf(euros)), judged, currency);
    DoubleFunction<String> each =
        euros -> each(perEuro.multiply(BigDecimal.valueOf(euros)), judged, currency);
    return new Figures(
        format.points(judged.score()),
        format.atLeast(judged.scoreLo()),
        format.atMost(judged.scoreHi()),
        new ScoreBar(
            judged.engagementPoints(),
            judged.fitPoints(),
            judged.costPoints(),
            judged.score(),
            judged.deductions()),
        written(judged.rate(), format::percent),
        written(judged.rateLo(), format::percentFigure),
        written(judged.rateHi(), format::percentFigure),
        judged.rateOverViews(),
        written(judged.expectedEngagements(), format::whole),
        written(judged.engagementsLo(), format::whole),
        written(judged.engagementsHi(), format::whole),
        written(judged.price(), price),
        judged.priceEstimated(),
        written(judged.perEngagement(), each),
        judged.followers() == null ? null : format.brief(judged.followers()),
        format.whole(judged.modelVersion()),
        format.whole(judged.benchmarkVersion()),
        format.day(judged.judgedAt()));
  }

  private String price(BigDecimal amount, FrozenScore judged, CurrencyUnit currency) {
    return judged.priceEstimated()
        ? estimate(amount, currency)
        : format.money(amount, currency.getCode());
  }

  private String each(BigDecimal amount, FrozenScore judged, CurrencyUnit currency) {
    return judged.priceEstimated()
        ? estimate(amount, currency)
        : format.each(amount, currency.getCode());
  }

  private String estimate(BigDecimal amount, CurrencyUnit currency) {
    return showBooking.marked(format.about(amount.doubleValue(), currency.getCode()), true);
  }

  private static @Nullable String written(@Nullable Double figure, DoubleFunction<String> writing) {
    return figure == null ? null : writing.apply(figure);
  }
}
