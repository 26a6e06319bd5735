package io.timbre.scoring;

import java.util.List;
import java.util.Optional;

/**
 * The typical rates and costs of one platform.
 *
 * @param overFollowers engagement rate over followers
 * @param overViews engagement rate over views; empty if the platform is measured over followers
 *     only
 * @param cost cost per engagement
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
   * Returns the basis for a channel with these independent snapshots: views if the platform is
   * measured over views and at least one snapshot has views, otherwise followers.
   */
  Basis basisOf(List<Snapshot> taken) {
    return overViews.isPresent() && taken.stream().anyMatch(Snapshot::knowsViews)
        ? Basis.VIEWS
        : Basis.FOLLOWERS;
  }

  /**
   * Returns the benchmark of one basis.
   *
   * @throws java.util.NoSuchElementException for views if the platform has no benchmark over views
   */
  public RateBenchmark over(Basis basis) {
    return basis == Basis.VIEWS ? overViews.orElseThrow() : overFollowers;
  }
}
