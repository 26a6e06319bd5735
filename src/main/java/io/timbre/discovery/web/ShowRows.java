package io.timbre.discovery.web;

import io.timbre.catalog.Channel;
import io.timbre.catalog.NicheShare;
import io.timbre.catalog.Tier;
import io.timbre.charts.IntervalBar;
import io.timbre.charts.Sparkline;
import io.timbre.discovery.Discover.Found;
import io.timbre.discovery.web.RankedRow.ShownRate;
import io.timbre.ranking.RankedChannel;
import io.timbre.scoring.Basis;
import io.timbre.scoring.Cost;
import io.timbre.scoring.Engagement;
import io.timbre.scoring.EngagementRate;
import io.timbre.scoring.Interval;
import io.timbre.shell.Format;
import io.timbre.shell.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.springframework.stereotype.Component;

/** Writes ranked channels as rows. */
@Component
class ShowRows {

  private static final int A_YEAR = 365;

  private final Format format;
  private final ShowFlags showFlags;
  private final ShowRowWhy showRowWhy;
  private final ShowPrice showPrice;

  ShowRows(Format format, ShowFlags showFlags, ShowRowWhy showRowWhy, ShowPrice showPrice) {
    this.format = format;
    this.showFlags = showFlags;
    this.showRowWhy = showRowWhy;
    this.showPrice = showPrice;
  }

  /**
   * Returns the rows.
   *
   * @param currency currency in which money is written, after conversion if necessary
   * @param addresses addresses of creators' pages
   * @param remarks flags to show in addition to those of the model
   */
  List<RankedRow> of(
      List<Found> rows,
      CurrencyUnit currency,
      LongFunction<String> addresses,
      Function<Channel, List<Sentence>> remarks) {
    double most =
        rows.stream()
            .flatMap(row -> row.ranked().score().standing().engagement().rate().stream())
            .mapToDouble(EngagementRate::hi)
            .sorted()
            .limit(Math.max(1, Math.round(rows.size() * 0.9)))
            .max()
            .orElse(1);
    Prices prices = showPrice.in(currency);
    List<RankedRow> written = new ArrayList<>();
    Found above = null;
    for (Found row : rows) {
      written.add(
          row(
              row,
              addresses,
              prices,
              remarks.apply(row.channel()),
              most,
              showRowWhy.of(row, above)));
      above = row;
    }
    return written;
  }

  private RankedRow row(
      Found found,
      LongFunction<String> addresses,
      Prices prices,
      List<Sentence> remarks,
      double most,
      RowWhy why) {
    RankedChannel ranked = found.ranked();
    Channel channel = found.channel();
    Engagement engagement = ranked.score().standing().engagement();
    Cost cost = ranked.score().standing().cost();
    Interval score = ranked.score().interval();
    OptionalLong followers = ranked.facts().followers();
    return new RankedRow(
        ranked.channel().value(),
        ranked.position(),
        addresses.apply(ranked.channel().value()),
        channel.creator().name(),
        channel.handle().value(),
        format.initials(channel.creator().name()),
        format.hue(channel.creator().name()),
        "platform." + channel.platform(),
        followers.isPresent() ? "tier." + Tier.of(followers.getAsLong()) : null,
        channel.country().orElse(null),
        channel.niches().stream()
            .sorted(Comparator.comparingDouble(NicheShare::share).reversed())
            .map(share -> share.niche().name() + " " + format.points(100 * share.share()) + "%")
            .collect(Collectors.joining(", ")),
        Stream.concat(showFlags.onRow(ranked, prices).stream(), remarks.stream()).toList(),
        engagement.rate().map(rate -> rate(rate, engagement.basis(), most)).orElse(null),
        Sparkline.of(RateHistory.of(ranked.facts(), engagement.basis(), A_YEAR)),
        prices.write(cost.perEngagement(), cost.estimated()),
        prices.write(cost.price(), cost.estimated()),
        prices.converted(channel, cost),
        cost.estimated(),
        followers.isPresent() ? format.brief(followers.getAsLong()) : null,
        ranked.placeByFollowers().isPresent()
            ? format.whole(ranked.placeByFollowers().getAsLong())
            : null,
        format.one(score.point()),
        format.atLeast(score.lo()),
        format.atMost(score.hi()),
        ScoreParts.of(ranked.score()).bar(),
        why,
        ranked.setApart().orElse(null));
  }

  private ShownRate rate(EngagementRate rate, Basis basis, double most) {
    return new ShownRate(
        format.percent(rate.point()),
        format.percentFigure(rate.lo()),
        format.percentFigure(rate.hi()),
        format.percent(rate.benchmark()),
        basis == Basis.VIEWS,
        IntervalBar.of(rate.lo(), rate.point(), rate.hi(), rate.benchmark(), most));
  }
}
