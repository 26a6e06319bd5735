package io.timbre.discovery.web;

import io.timbre.catalog.Channel;
import io.timbre.discovery.Discover.Found;
import io.timbre.discovery.Question;
import io.timbre.discovery.web.Profile.Deduction;
import io.timbre.discovery.web.Profile.Part;
import io.timbre.discovery.web.Profile.Why;
import io.timbre.ranking.RankedChannel;
import io.timbre.scoring.AdLoad;
import io.timbre.scoring.Basis;
import io.timbre.scoring.Cost;
import io.timbre.scoring.Engagement;
import io.timbre.scoring.EngagementRate;
import io.timbre.scoring.Fit;
import io.timbre.scoring.FollowerJump;
import io.timbre.scoring.Forecast;
import io.timbre.scoring.Score;
import io.timbre.scoring.ScoreModel;
import io.timbre.scoring.Weights;
import io.timbre.shell.Format;
import io.timbre.shell.Sentence;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/** Explains a score in words, and in points that add up as they are written. */
@Component
class ShowWhy {

  private final Format format;
  private final Clock clock;

  ShowWhy(Format format, Clock clock) {
    this.format = format;
    this.clock = clock;
  }

  Why of(Found found, Question question, Prices prices) {
    RankedChannel ranked = found.ranked();
    Score score = ranked.score();
    ScoreParts row = ScoreParts.of(score);
    List<Long> tenths = List.of(row.engagement(), row.fit(), row.cost());
    long total = row.total();
    long base = total + row.deductions();
    List<Deduction> deductions = deductions(score, row.deductions());
    return new Why(
        format.one(score.interval().point()),
        format.atLeast(score.interval().lo()),
        format.atMost(score.interval().hi()),
        parts(found, question, tenths, prices),
        points(base),
        deductions,
        new Sentence(
            deductions.isEmpty() ? "why.sum" : "why.sum.less",
            points(tenths.get(0)),
            points(tenths.get(1)),
            points(tenths.get(2)),
            points(total),
            points(base - total)),
        ranked.setApart().map(reason -> new Sentence("why.apart." + reason)).orElse(null),
        ranked.placeByFollowers().isPresent()
            ? new Sentence("why.followers", format.whole(ranked.placeByFollowers().getAsLong()))
            : new Sentence("why.followers.unknown"),
        new Sentence("why.versions", ScoreModel.VERSION, ranked.benchmarkVersion()));
  }

  private List<Part> parts(Found found, Question question, List<Long> tenths, Prices prices) {
    Score score = found.ranked().score();
    Weights weights = score.weights();
    return List.of(
        part("engagement", "e", tenths.get(0), weights.engagement(), engagement(found)),
        part("fit", "f", tenths.get(1), weights.fit(), fit(score.fit(), question)),
        part("cost", "c", tenths.get(2), weights.cost(), cost(found, prices)));
  }

  private Part part(String name, String colour, long tenths, double weight, Sentence reason) {
    double width = weight == 0 ? 0 : Math.min(100, tenths / (10 * weight));
    return new Part(name, colour, points(tenths), format.points(100 * weight), width, reason);
  }

  private Sentence engagement(Found found) {
    Engagement engagement = found.ranked().score().standing().engagement();
    if (engagement.rate().isEmpty()) {
      return new Sentence("why.engagement.none");
    }
    EngagementRate rate = engagement.rate().get();
    return new Sentence(
        engagement.basis() == Basis.VIEWS ? "why.engagement.views" : "why.engagement.followers",
        platform(found.channel()),
        format.ofHundred(engagement.interval().point()),
        format.percent(rate.point()),
        format.percent(rate.benchmark()),
        format.one(engagement.n()),
        format.points(100 * engagement.shrinkage()),
        format.ofHundred(engagement.amongPeers()));
  }

  private Sentence fit(Fit fit, Question question) {
    if (question.niches().isEmpty()) {
      return new Sentence("why.fit.no-brief");
    }
    if (fit.coverage().isEmpty()) {
      return new Sentence("why.fit.unknown");
    }
    return new Sentence(
        "why.fit",
        format.points(100 * fit.coverage().getAsDouble()),
        format.points(100 * fit.focus().orElse(0)));
  }

  private Sentence cost(Found found, Prices prices) {
    Cost cost = found.ranked().score().standing().cost();
    if (cost.perEngagement().isEmpty()) {
      return new Sentence("why.cost.none");
    }
    return new Sentence(
        cost.estimated() ? "why.cost.estimated" : "why.cost",
        prices.write(cost.perEngagement().getAsDouble(), cost.estimated()),
        platform(found.channel()),
        prices.write(found.ranked().benchmark().cost().medianCost()),
        format.whole(cost.forecast().map(Forecast::point).orElse(0.0)));
  }

  private List<Deduction> deductions(Score score, long off) {
    var taken = score.standing().deductions();
    if (off == 0) {
      return List.of();
    }
    // If the score is smaller than the deductions, they are reduced in proportion.
    double scale = -score.contributions().deductions() / taken.total();
    List<Long> tenths = Tenths.of(off, scale * taken.growth(), scale * taken.saturation());
    List<Deduction> deductions = new ArrayList<>();
    taken
        .jump()
        .filter(jump -> tenths.get(0) > 0)
        .map(jump -> new Deduction(points(tenths.get(0)), jump(jump)))
        .ifPresent(deductions::add);
    taken
        .adLoad()
        .filter(load -> tenths.get(1) > 0)
        .map(load -> new Deduction(points(tenths.get(1)), ads(load)))
        .ifPresent(deductions::add);
    return deductions;
  }

  private Sentence jump(FollowerJump jump) {
    LocalDate today = LocalDate.now(clock);
    return new Sentence(
        "why.jump",
        format.percent(jump.growth()),
        format.day(today.minusDays(jump.fromAge())),
        format.day(today.minusDays(jump.toAge())),
        format.one(jump.z()));
  }

  private Sentence ads(AdLoad load) {
    return new Sentence(
        "why.ads", load.sponsoredPosts(), load.measuredPosts(), format.percent(load.share()));
  }

  private String points(long tenths) {
    return format.one(tenths / 10.0);
  }

  private static MessageSourceResolvable platform(Channel channel) {
    return new DefaultMessageSourceResolvable("platform." + channel.platform());
  }
}
