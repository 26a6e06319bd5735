package io.timbre.discovery.web;

import io.timbre.catalog.Channel;
import io.timbre.catalog.EngagementSnapshot;
import io.timbre.discovery.Discover.Found;
import io.timbre.discovery.web.Profile.Check;
import io.timbre.discovery.web.Profile.Mark;
import io.timbre.ranking.RankedChannel;
import io.timbre.scoring.Deductions;
import io.timbre.scoring.Flag;
import io.timbre.shell.Format;
import io.timbre.shell.Sentence;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Describes what is notable about the figures of a channel. It gives evidence, never a verdict. */
@Component
class ShowChecks {

  /**
   * Number of snapshots from which a jump can stand out from a channel's own history: eight steps.
   */
  private static final int HISTORY = 9;

  private final Format format;
  private final ShowFlags showFlags;

  ShowChecks(Format format, ShowFlags showFlags) {
    this.format = format;
    this.showFlags = showFlags;
  }

  List<Check> of(Found found, Prices prices) {
    RankedChannel ranked = found.ranked();
    return List.of(
        growth(ranked),
        comments(found, prices),
        ads(ranked.score().standing().deductions()),
        peers(ranked, prices),
        age(found, prices),
        posts(ranked, prices),
        price(ranked, prices),
        country(found.channel()));
  }

  private Check growth(RankedChannel ranked) {
    Deductions deductions = ranked.score().standing().deductions();
    int snapshots = ranked.facts().snapshots().size();
    if (deductions.growth() > 0) {
      double jump = deductions.jump().orElseThrow().growth();
      return check(Mark.LOOK, "growth", format.percent(jump));
    }
    return snapshots >= HISTORY
        ? check(Mark.GOOD, "growth", snapshots)
        : check(Mark.UNKNOWN, "growth", snapshots, HISTORY);
  }

  private Check comments(Found found, Prices prices) {
    Optional<Flag> flag = flag(found.ranked(), Flag.Kind.COMMENTS_OUTSIDE_PEERS);
    if (flag.isPresent()) {
      return flagged("comments", flag.get(), prices);
    }
    var peers = found.ranked().benchmark().comments();
    Optional<Double> ratio = commentsPerHundredLikes(found.channel());
    return peers.isPresent() && ratio.isPresent()
        ? check(
            Mark.GOOD,
            "comments",
            format.one(ratio.get()),
            format.one(100 * Math.exp(peers.get().median())))
        : check(Mark.UNKNOWN, "comments");
  }

  /** Returns the ratio from the newest snapshot that has both figures. */
  static Optional<Double> commentsPerHundredLikes(Channel channel) {
    return channel.snapshots().reversed().stream()
        .map(snapshot -> per100(snapshot.figures().comments(), snapshot.figures().likes()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Double> per100(@Nullable Double comments, @Nullable Double likes) {
    return comments == null || likes == null || likes == 0
        ? Optional.empty()
        : Optional.of(100 * comments / likes);
  }

  private Check ads(Deductions deductions) {
    return deductions
        .adLoad()
        .map(load ->
            check(
                load.deduction() > 0 ? Mark.LOOK : Mark.GOOD,
                "ads",
                load.sponsoredPosts(),
                load.measuredPosts()))
        .orElseGet(() -> check(Mark.UNKNOWN, "ads"));
  }

  private Check peers(RankedChannel ranked, Prices prices) {
    return flag(ranked, Flag.Kind.ENGAGEMENT_FAR_ABOVE_PEERS)
        .or(() -> flag(ranked, Flag.Kind.ENGAGEMENT_FAR_BELOW_PEERS))
        .map(flag -> flagged("peers", flag, prices))
        .orElseGet(() ->
            check(
                ranked.score().standing().engagement().rate().isPresent()
                    ? Mark.GOOD
                    : Mark.UNKNOWN,
                "peers"));
  }

  private Check age(Found found, Prices prices) {
    List<EngagementSnapshot> snapshots = found.channel().snapshots();
    if (snapshots.isEmpty()) {
      return check(Mark.UNKNOWN, "age");
    }
    return flag(found.ranked(), Flag.Kind.OLD)
        .map(flag -> flagged("age", flag, prices))
        .orElseGet(() -> check(Mark.GOOD, "age", format.day(snapshots.getLast().capturedOn())));
  }

  private Check posts(RankedChannel ranked, Prices prices) {
    return flag(ranked, Flag.Kind.POSTS_UNKNOWN)
        .map(flag -> flagged("posts", flag, prices))
        .orElseGet(() ->
            check(
                ranked.score().standing().engagement().n() > 0 ? Mark.GOOD : Mark.UNKNOWN,
                "posts",
                format.one(ranked.score().standing().engagement().n())));
  }

  private Check price(RankedChannel ranked, Prices prices) {
    return flag(ranked, Flag.Kind.PRICE_ZERO)
        .or(() -> flag(ranked, Flag.Kind.PRICE_ESTIMATED))
        .map(flag -> flagged("price", flag, prices))
        .orElseGet(
            () -> check(ranked.facts().price().isPresent() ? Mark.GOOD : Mark.UNKNOWN, "price"));
  }

  private Check country(Channel channel) {
    return channel
        .country()
        .map(code -> check(Mark.GOOD, "country", format.country(code)))
        .orElseGet(() -> check(Mark.UNKNOWN, "country"));
  }

  private Check flagged(String name, Flag flag, Prices prices) {
    return new Check(
        Mark.LOOK, new Sentence("check." + name + ".LOOK"), showFlags.inFull(flag, prices));
  }

  private static Check check(Mark mark, String name, Object... evidence) {
    return new Check(
        mark,
        new Sentence("check." + name + "." + mark),
        new Sentence("check." + name + "." + mark + ".text", evidence));
  }

  private static Optional<Flag> flag(RankedChannel ranked, Flag.Kind kind) {
    return ranked.flags().stream().filter(flag -> flag.kind() == kind).findFirst();
  }
}
