package io.timbre.scoring;

import java.util.Map;
import java.util.Optional;

/** Version 0 of the benchmarks as SCORING states it, for tests that need no database. */
public final class Seed {

  public static final Benchmarks BENCHMARKS =
      new Benchmarks(
          0,
          Map.of(
              "INSTAGRAM",
              new Benchmark(
                  new RateBenchmark(0.028, 0.20, 0.60, 0.75, 0.028, 0.67, 0.25),
                  Optional.empty(),
                  new CostBenchmark(0.36, 0.010, 25),
                  Optional.empty()),
              "TIKTOK",
              new Benchmark(
                  new RateBenchmark(0.050, 0.20, 0.80, 0.75, 0.050, 0.85, 0.25),
                  Optional.of(new RateBenchmark(0.055, 0, 0.45, 0.33, 0.055, 0.45, 0.15)),
                  new CostBenchmark(0.10, 0.0025, 20),
                  Optional.empty()),
              "YOUTUBE",
              new Benchmark(
                  new RateBenchmark(0.0045, 0.40, 0.80, 0.75, 0.0045, 1.00, 0.25),
                  Optional.of(new RateBenchmark(0.027, 0, 0.45, 0.33, 0.027, 0.45, 0.15)),
                  new CostBenchmark(0.30, 0.020, 60),
                  Optional.empty())));

  private Seed() {}

  /** What is usual on one platform. */
  public static Benchmark of(String platform) {
    return BENCHMARKS.of(platform);
  }
}
