package io.timbre.scoring;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Determines the flags of a channel. */
public final class Flags {

  /**
   * Distance in robust standard deviations from which a figure is flagged (Iglewicz and Hoaglin
   * 1993).
   */
  public static final double FAR = 3.5;

  /** Age in days after which the newest figures count as old. */
  public static final int OLD_AFTER_DAYS = 90;

  private Flags() {}

  /**
   * Returns the flags of a channel, in the order of {@link Flag.Kind}.
   *
   * @param standing the standing that the model gave these facts under this benchmark
   * @param comments comments on an average post; empty if not known
   * @param likes likes of an average post; empty if not known
   */
  public static List<Flag> of(
      Facts facts,
      Standing standing,
      Benchmark benchmark,
      OptionalDouble comments,
      OptionalDouble likes) {
    Optional<Flag> farFromPeers =
        standing.engagement().rate().flatMap(rate -> far(standing.engagement(), rate, benchmark));
    return Stream.of(
            farFromPeers,
            comments(benchmark, CommentBenchmark.logRatio(comments, likes)),
            old(facts),
            postsUnknown(facts),
            price(facts, standing.cost(), benchmark.cost()))
        .flatMap(Optional::stream)
        .toList();
  }

  /**
   * Tests {@code |x − b| > 3.5 √(τ² + V)}, the scatter between channels, periods and posts
   * combined. The root equals {@code τ/√B}, since B = τ²/(τ² + V).
   */
  private static Optional<Flag> far(
      Engagement engagement, EngagementRate rate, Benchmark benchmark) {
    RateBenchmark peers = benchmark.over(engagement.basis());
    double distance = engagement.logRate().orElseThrow() - engagement.logBenchmark().orElseThrow();
    double sd = peers.tau() / Math.sqrt(engagement.shrinkage());
    double deviations = distance / sd;
    return Math.abs(deviations) > FAR
        ? Optional.of(new Flag.EngagementFarFromPeers(rate.point(), rate.benchmark(), deviations))
        : Optional.empty();
  }

  private static Optional<Flag> comments(Benchmark benchmark, OptionalDouble logRatio) {
    if (benchmark.comments().isEmpty() || logRatio.isEmpty()) {
      return Optional.empty();
    }
    CommentBenchmark peers = benchmark.comments().get();
    double deviations = (logRatio.getAsDouble() - peers.median()) / peers.sd();
    return Math.abs(deviations) > FAR
        ? Optional.of(
            new Flag.CommentsOutsidePeers(
                100 * Math.exp(logRatio.getAsDouble()), 100 * Math.exp(peers.median()), deviations))
        : Optional.empty();
  }

  private static Optional<Flag> old(Facts facts) {
    return facts.snapshots().stream()
        .findFirst()
        .filter(newest -> newest.age() > OLD_AFTER_DAYS)
        .map(newest -> new Flag.Old(newest.age()));
  }

  private static Optional<Flag> postsUnknown(Facts facts) {
    long unknown =
        IndependentSnapshots.of(facts.snapshots()).stream()
            .filter(snapshot -> !snapshot.knowsPosts())
            .count();
    return unknown > 0
        ? Optional.of(new Flag.PostsUnknown(Snapshot.DEFAULT_POSTS, (int) unknown))
        : Optional.empty();
  }

  private static Optional<Flag> price(Facts facts, Cost cost, CostBenchmark peers) {
    if (facts.price().isEmpty() && cost.price().isPresent()) {
      return Optional.of(new Flag.PriceEstimated(cost.price().getAsDouble()));
    }
    return facts.price().orElse(1) == 0
        ? Optional.of(new Flag.PriceZero(peers.leastPrice()))
        : Optional.empty();
  }
}
