package io.timbre.discovery.web;

import io.timbre.catalog.AskingPrice;
import io.timbre.catalog.Channel;
import io.timbre.catalog.EngagementSnapshot;
import io.timbre.catalog.Figures;
import io.timbre.catalog.Origin;
import io.timbre.catalog.Tier;
import io.timbre.charts.HistoryChart;
import io.timbre.charts.Series;
import io.timbre.discovery.Discover.Found;
import io.timbre.discovery.Question;
import io.timbre.discovery.web.Profile.About;
import io.timbre.discovery.web.Profile.Day;
import io.timbre.discovery.web.Profile.Head;
import io.timbre.discovery.web.Profile.Price;
import io.timbre.discovery.web.Profile.Stat;
import io.timbre.scoring.Basis;
import io.timbre.scoring.Cost;
import io.timbre.scoring.Engagement;
import io.timbre.shell.Format;
import io.timbre.shell.Sentence;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the content of a creator's page. */
@Component
class ShowProfile {

  /** Growth a month that is shown as anything at all, as a fraction. */
  private static final double LEAST_GROWTH = 0.00005;

  private static final int THREE_YEARS = 3 * 366;

  private final Format format;
  private final ShowWhy showWhy;
  private final ShowChecks showChecks;
  private final ShowPrice showPrice;
  private final Clock clock;

  ShowProfile(
      Format format, ShowWhy showWhy, ShowChecks showChecks, ShowPrice showPrice, Clock clock) {
    this.format = format;
    this.showWhy = showWhy;
    this.showChecks = showChecks;
    this.showPrice = showPrice;
    this.clock = clock;
  }

  Profile of(Found found, Question question) {
    Engagement engagement = found.ranked().score().standing().engagement();
    Prices prices = showPrice.in(question.currency());
    return new Profile(
        head(found.channel()),
        stats(found, prices),
        showWhy.of(found, question, prices),
        chart(found, engagement),
        new Sentence(
            engagement.basis() == Basis.VIEWS ? "chart.over-views" : "chart.over-followers"),
        showChecks.of(found, prices),
        found.channel().snapshots().reversed().stream().map(this::day).toList(),
        found.channel().rates().reversed().stream().map(this::price).toList());
  }

  private Head head(Channel channel) {
    String name = channel.creator().name();
    return new Head(
        name,
        channel.handle().value(),
        format.initials(name),
        format.hue(name),
        "platform." + channel.platform(),
        channel.followers().map(followers -> "tier." + Tier.of(followers)).orElse(null),
        channel.country().map(format::country).orElse(null),
        channel.language().map(format::language).orElse(null),
        channel.niches().stream()
            .map(about -> new About(about.niche().name(), format.roundPercent(about.share())))
            .toList());
  }

  private List<Stat> stats(Found found, Prices prices) {
    return List.of(
        rate(found.ranked().score().standing().engagement()),
        cost(found, prices),
        followers(found.channel()),
        comments(found.channel()),
        sponsored(found));
  }

  private Stat rate(Engagement engagement) {
    if (engagement.rate().isEmpty()) {
      return new Stat("stat.rate", null, List.of(new Sentence("stat.rate.none")));
    }
    var rate = engagement.rate().get();
    return new Stat(
        engagement.basis() == Basis.VIEWS ? "stat.rate.views" : "stat.rate",
        format.percent(rate.point()),
        List.of(
            new Sentence(
                "stat.rate.likely",
                format.percentFigure(rate.lo()),
                format.percentFigure(rate.hi()),
                format.times(rate.point() / rate.benchmark()),
                format.percent(rate.benchmark())),
            new Sentence(
                engagement.basis() == Basis.VIEWS ? "stat.rate.peers.views" : "stat.rate.peers",
                format.ofHundred(engagement.amongPeers()))));
  }

  private Stat cost(Found found, Prices prices) {
    Cost cost = found.ranked().score().standing().cost();
    List<Sentence> notes = new ArrayList<>();
    cost.perEngagement()
        .ifPresentOrElse(
            known -> notes.add(prices.perPost(found.channel(), cost)),
            () -> notes.add(new Sentence("stat.cost.none")));
    prices.unexchanged(found.channel()).ifPresent(notes::add);
    String figure = prices.write(cost.perEngagement(), cost.estimated());
    return new Stat(
        "stat.cost", cost.estimated() && figure != null ? "≈ " + figure : figure, notes);
  }

  private Stat followers(Channel channel) {
    return new Stat(
        "stat.followers",
        channel.followers().map(format::brief).orElse(null),
        monthlyGrowth(channel)
            .map(growth -> new Sentence("stat.followers.growth", signed(growth)))
            .stream()
            .toList());
  }

  /**
   * Returns the growth per 30 days between the first and the last snapshot with known followers.
   */
  private static Optional<Double> monthlyGrowth(Channel channel) {
    List<EngagementSnapshot> known =
        channel.snapshots().stream()
            .filter(day -> day.figures().followers() != null && day.figures().followers() > 0)
            .toList();
    if (known.size() < 2) {
      return Optional.empty();
    }
    long days =
        ChronoUnit.DAYS.between(known.getFirst().capturedOn(), known.getLast().capturedOn());
    double logGrowth = Math.log(followers(known.getLast()) / followers(known.getFirst()));
    return Optional.of(Math.expm1(30 * logGrowth / days));
  }

  private static double followers(EngagementSnapshot day) {
    Long followers = day.figures().followers();
    return followers == null ? 0 : followers;
  }

  private String signed(double growth) {
    boolean steady = Math.abs(growth) < LEAST_GROWTH;
    return steady
        ? format.roundPercent(0)
        : (growth < 0 ? "−" : "+") + format.percent(Math.abs(growth));
  }

  private Stat comments(Channel channel) {
    return new Stat(
        "stat.comments",
        ShowChecks.commentsPerHundredLikes(channel).map(format::one).orElse(null),
        List.of(new Sentence("stat.comments.note")));
  }

  private Stat sponsored(Found found) {
    return found
        .ranked()
        .score()
        .standing()
        .deductions()
        .adLoad()
        .map(load ->
            new Stat(
                "stat.sponsored",
                format.percent(load.share()),
                List.of(
                    new Sentence(
                        "stat.sponsored.of", load.sponsoredPosts(), load.measuredPosts()))))
        .orElseGet(
            () -> new Stat("stat.sponsored", null, List.of(new Sentence("stat.sponsored.none"))));
  }

  private @Nullable HistoryChart chart(Found found, Engagement engagement) {
    Series history = RateHistory.of(found.ranked().facts(), engagement.basis(), THREE_YEARS);
    if (history.days().isEmpty() || engagement.rate().isEmpty()) {
      return null;
    }
    // Half of the peers lie within 0.6745 standard deviations of the middle.
    double tau = found.ranked().benchmark().over(engagement.basis()).tau();
    double usual = engagement.rate().get().benchmark();
    double spread = Math.exp(0.6745 * tau);
    LocalDate today = LocalDate.now(clock);
    return HistoryChart.of(
        history,
        new HistoryChart.Usual(usual, usual / spread, usual * spread),
        format::roundPercent,
        age -> format.month(today.minusDays(age)));
  }

  private Day day(EngagementSnapshot snapshot) {
    Figures figures = snapshot.figures();
    return new Day(
        format.day(snapshot.capturedOn()),
        whole(figures.followers()),
        whole(figures.engagements()),
        whole(figures.likes()),
        whole(figures.comments()),
        whole(figures.shares()),
        whole(figures.saves()),
        whole(figures.views()),
        whole(figures.posts()),
        figures.median(),
        origin(snapshot.origin()));
  }

  private Price price(AskingPrice rate) {
    var price = rate.price();
    return new Price(
        format.day(rate.capturedOn()),
        format.money(price.getAmount(), price.getCurrencyUnit().getCode()),
        origin(rate.origin()));
  }

  private Sentence origin(Optional<Origin> origin) {
    return origin
        .map(of ->
            new Sentence(
                "origin.list",
                of.source().listName(),
                format.whole(of.line()),
                format.day(of.source().takenInAt())))
        .orElseGet(() -> new Sentence("origin.demo"));
  }

  private @Nullable String whole(@Nullable Number figure) {
    return figure == null ? null : format.whole(figure.doubleValue());
  }
}
