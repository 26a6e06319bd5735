package io.timbre.ranking;

import io.timbre.scoring.Benchmarks;

/** Provides the benchmarks that every channel is currently scored with. */
public interface CurrentBenchmarks {

  /** Returns the newest benchmarks; the seed, version 0, until the catalogue has been estimated. */
  Benchmarks current();
}
