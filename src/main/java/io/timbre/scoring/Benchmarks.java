package io.timbre.scoring;

import java.util.Map;

/**
 * One numbered version of the benchmarks, by platform. Every score states the version it used.
 *
 * @param version 0 for the seed, which comes from public sources and applies until the catalogue
 *     has enough data of its own; later versions count up
 * @param byPlatform one benchmark per platform, by the platform's name such as {@code INSTAGRAM}
 */
public record Benchmarks(int version, Map<String, Benchmark> byPlatform) {

  public Benchmarks {
    Require.notNegative("version", version);
    byPlatform = Map.copyOf(byPlatform);
  }

  /**
   * Returns the benchmark of a platform.
   *
   * @throws UnknownPlatform if this version has no benchmark for it
   */
  public Benchmark of(String platform) {
    Benchmark benchmark = byPlatform.get(platform);
    if (benchmark == null) {
      throw new UnknownPlatform(platform, byPlatform.keySet());
    }
    return benchmark;
  }
}
