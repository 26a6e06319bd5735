package io.timbre.ranking;

import io.timbre.scoring.Benchmarks;

/** The benchmarks that every channel is scored with at the moment. */
public interface CurrentBenchmarks {

  /** Version 0, the seed, until a catalogue has shown its own. */
  Benchmarks current();
}
