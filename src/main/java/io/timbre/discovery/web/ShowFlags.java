package io.timbre.discovery.web;

import io.timbre.ranking.RankedChannel;
import io.timbre.scoring.AdLoad;
import io.timbre.scoring.Deductions;
import io.timbre.scoring.Flag;
import io.timbre.scoring.FollowerJump;
import io.timbre.shell.Format;
import io.timbre.shell.Sentence;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes the flags of a channel. They give evidence, never a verdict. */
@Component
class ShowFlags {

  /** Flags that a row does not show, because it already marks estimates where they are. */
  private static final Set<Flag.Kind> ONLY_ON_PROFILE =
      EnumSet.of(Flag.Kind.PRICE_ESTIMATED, Flag.Kind.POSTS_UNKNOWN);

  private final Format format;

  ShowFlags(Format format) {
    this.format = format;
  }

  /** Returns the flags of a row, deductions first. */
  List<Sentence> onRow(RankedChannel ranked, Prices prices) {
    Deductions deductions = ranked.score().standing().deductions();
    Stream<Sentence> flags =
        ranked.flags().stream()
            .filter(flag -> !ONLY_ON_PROFILE.contains(flag.kind()))
            .map(flag -> sentence("row.flag.", flag, prices));
    return Stream.concat(
            Stream.of(jump(deductions), ads(deductions)).flatMap(Optional::stream), flags)
        .toList();
  }

  /** Returns a flag as a full sentence. */
  Sentence inFull(Flag flag, Prices prices) {
    return sentence("flag.", flag, prices);
  }

  private Optional<Sentence> jump(Deductions deductions) {
    return deductions
        .jump()
        .filter(jump -> jump.deduction() > 0)
        .map(FollowerJump::growth)
        .map(growth -> new Sentence("row.flag.jump", format.percent(growth)));
  }

  private Optional<Sentence> ads(Deductions deductions) {
    return deductions
        .adLoad()
        .filter(ads -> ads.deduction() > 0)
        .map(AdLoad::share)
        .map(share -> new Sentence("row.flag.ads", format.percent(share)));
  }

  private Sentence sentence(String prefix, Flag flag, Prices prices) {
    return new Sentence(prefix + flag.kind(), evidence(flag, prices));
  }

  private Object[] evidence(Flag flag, Prices prices) {
    return switch (flag) {
      case Flag.EngagementFarFromPeers far ->
          new Object[] {format.percent(far.rate()), format.percent(far.benchmark())};
      case Flag.CommentsOutsidePeers comments ->
          new Object[] {format.one(comments.perHundredLikes()), format.one(comments.usual())};
      case Flag.Old old -> new Object[] {old.age()};
      case Flag.PostsUnknown posts -> new Object[] {posts.assumedPosts(), posts.snapshots()};
      case Flag.PriceZero price -> new Object[] {prices.write(price.counted())};
      case Flag.PriceEstimated price -> new Object[] {prices.write(price.price(), true)};
    };
  }
}
