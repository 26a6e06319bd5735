package io.timbre.discovery.web;

import io.timbre.currency.ExchangeRate;
import io.timbre.currency.ExchangeRates;
import io.timbre.discovery.Parameters;
import io.timbre.discovery.Question;
import io.timbre.discovery.web.Facet.RangeFields;
import io.timbre.ranking.Facets;
import io.timbre.ranking.Filters;
import io.timbre.ranking.Histogram;
import io.timbre.ranking.Histogram.Bucket;
import io.timbre.ranking.PriceRange;
import io.timbre.ranking.Range;
import io.timbre.shell.BritishEnglish;
import io.timbre.shell.Format;
import io.timbre.shell.Sentence;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.DoubleFunction;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows the filters with a minimum and a maximum, each with a histogram of the channels. */
@Component
class ShowRanges {

  private final ExchangeRates exchangeRates;
  private final Format format;

  ShowRanges(ExchangeRates exchangeRates, Format format) {
    this.exchangeRates = exchangeRates;
    this.format = format;
  }

  RangeFields price(Facets facets, Question question, Parameters state) {
    return money("price", state, facets.prices(), question.filters().price());
  }

  RangeFields cost(Facets facets, Question question, Parameters state) {
    return money("cost", state, facets.costs(), question.filters().costPerEngagement());
  }

  private RangeFields money(String name, Parameters state, Histogram euros, PriceRange range) {
    List<String> currencies = exchangeRates.currencies();
    String chosen =
        state
            .first(name + ".currency")
            .filter(currencies::contains)
            .orElseGet(() -> range.currency().getCode());
    double perEuro = perEuro(chosen);
    return fields(
        name,
        state,
        CurrencyUnit.of(chosen).getSymbol(BritishEnglish.LOCALE),
        bars(
            euros,
            range.inEuros(perEuro(range.currency().getCode())),
            amount -> format.each(BigDecimal.valueOf(amount * perEuro), chosen)),
        currencies,
        chosen);
  }

  private double perEuro(String currency) {
    return exchangeRates
        .of(CurrencyUnit.of(currency))
        .map(ExchangeRate::perEuro)
        .map(Number::doubleValue)
        .orElse(1.0);
  }

  RangeFields followers(Facets facets, Question question, Parameters state) {
    Filters filters = question.filters();
    return plain(
        "followers", state, "", bars(facets.followers(), filters.followers(), format::brief));
  }

  RangeFields rate(Facets facets, Question question, Parameters state) {
    Filters filters = question.filters();
    return plain(
        "rate", state, "%", bars(facets.rates(), filters.engagementRate(), format::percent));
  }

  private static RangeFields plain(
      String name, Parameters state, String unit, @Nullable HistogramBars bars) {
    return fields(name, state, unit, bars, List.of(), "");
  }

  private static RangeFields fields(
      String name,
      Parameters state,
      String unit,
      @Nullable HistogramBars bars,
      List<String> currencies,
      String currency) {
    return new RangeFields(
        name,
        state.value(name + ".min"),
        state.value(name + ".max"),
        unit,
        bars,
        currencies,
        currency);
  }

  private @Nullable HistogramBars bars(
      Histogram histogram, Range range, DoubleFunction<String> write) {
    List<Bucket> filled =
        histogram.buckets().stream().filter(bucket -> bucket.count() > 0).toList();
    if (filled.isEmpty()) {
      return null;
    }
    Sentence label =
        new Sentence(
            "facet.histogram",
            write.apply(filled.get(quantile(filled, 0.25)).from()),
            write.apply(upper(filled.get(quantile(filled, 0.75)))));
    return HistogramBars.of(histogram, range, format.say(label));
  }

  private static double upper(Bucket bucket) {
    return Double.isInfinite(bucket.below()) ? bucket.from() : bucket.below();
  }

  /** Returns the first bucket at or below which this share of all channels lies. */
  private static int quantile(List<Bucket> buckets, double share) {
    double left = share * buckets.stream().mapToLong(Bucket::count).sum();
    int at = 0;
    while (at < buckets.size() - 1 && left > buckets.get(at).count()) {
      left -= buckets.get(at).count();
      at++;
    }
    return at;
  }
}
