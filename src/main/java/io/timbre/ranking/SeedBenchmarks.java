package io.timbre.ranking;

import io.timbre.scoring.Benchmarks;

/** Provides the benchmarks for calculations without a catalogue. */
public interface SeedBenchmarks {

  /** Returns version 0, which comes from public sources. */
  Benchmarks seed();
}
