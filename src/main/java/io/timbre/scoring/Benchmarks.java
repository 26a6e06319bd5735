package io.timbre.scoring;

import java.util.Map;

/**
 * One numbered version of what is usual, by platform. Every score says which version it used.
 *
 * @param version 0 for the seed (facts from public sources, in force until the catalogue can speak
 *     for itself), then counting up
 * @param byPlatform one benchmark for each platform, by its name such as {@code INSTAGRAM}
 */
public record Benchmarks(int version, Map<String, Benchmark> byPlatform) {

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
