package io.timbre.ranking;

import io.timbre.scoring.Benchmarks;

/** The benchmarks that no catalogue has shown: what calculating without one goes by. */
public interface SeedBenchmarks {

  /** Version 0: facts from public sources. */
  Benchmarks seed();
}
