package io.timbre.scoring;

import java.util.Map;
import java.util.Optional;

/**
 * One numbered version of what is usual, by platform. Every score says which version it used.
 *
 * @param version 0 for the seed, then counting up
 * @param byPlatform one benchmark for each platform, by its name such as {@code INSTAGRAM}
 */
public record Benchmarks(int version, Map<String, Benchmark> byPlatform) {

  /** Version 0: facts from public sources, in force until the catalogue can speak for itself. */
  public static final Benchmarks SEED =
      new Benchmarks(
          0,
          Map.of(
              "INSTAGRAM",
              new Benchmark(
                  new RateBenchmark(0.028, 0.20, 0.60, 0.75),
                  Optional.empty(),
                  new CostBenchmark(0.36, 0.010),
                  Optional.empty()),
              "TIKTOK",
              new Benchmark(
                  new RateBenchmark(0.050, 0.20, 0.80, 0.75),
                  Optional.of(new RateBenchmark(0.055, 0, 0.45, 0.33)),
                  new CostBenchmark(0.10, 0.0025),
                  Optional.empty()),
              "YOUTUBE",
              new Benchmark(
                  new RateBenchmark(0.0045, 0.40, 0.80, 0.75),
                  Optional.of(new RateBenchmark(0.027, 0, 0.45, 0.33)),
                  new CostBenchmark(0.30, 0.020),
                  Optional.empty())));

  public Benchmarks {
    Require.notNegative("version", version);
    byPlatform = Map.copyOf(byPlatform);
  }

  /**
   * What is usual on a platform.
   *
   * @throws UnknownPlatform where this version has no row for it
   */
  public Benchmark of(String platform) {
    Benchmark benchmark = byPlatform.get(platform);
    if (benchmark == null) {
      throw new UnknownPlatform(platform, byPlatform.keySet());
    }
    return benchmark;
  }
}
