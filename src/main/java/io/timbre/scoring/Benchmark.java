package io.timbre.scoring;

import java.util.List;
import java.util.Optional;

/**
 * What is usual on one platform.
 *
 * @param overFollowers engagement rate over followers
 * @param overViews engagement rate over views; empty where the platform is measured over followers
 *     alone
 * @param cost cost of engagement
 * @param comments comments per like; empty until enough channels show it
 */
public record Benchmark(
    RateBenchmark overFollowers,
    Optional<RateBenchmark> overViews,
    CostBenchmark cost,
    Optional<CommentBenchmark> comments) {

  public Benchmark {
    if (overViews.isPresent() && overViews.get().g() != 0) {
      throw new IllegalArgumentException("g over views must be 0, not " + overViews.get().g());
    }
  }

  /**
   * What engagements of a channel with these independent snapshots are measured against: views
   * where the platform is measured so and any of them knows its views, else followers.
   */
  Basis basisOf(List<Snapshot> taken) {
    return overViews.isPresent() && taken.stream().anyMatch(Snapshot::knowsViews)
        ? Basis.VIEWS
        : Basis.FOLLOWERS;
  }

  /**
   * The benchmark of one basis.
   *
   * @throws java.util.NoSuchElementException for views where the platform has no such benchmark
   */
  public RateBenchmark over(Basis basis) {
    return basis == Basis.VIEWS ? overViews.orElseThrow() : overFollowers;
  }
}
