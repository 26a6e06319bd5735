package io.timbre.ranking.benchmarks;

import io.timbre.scoring.Engagement;
import io.timbre.scoring.EstimateBenchmark;
import io.timbre.scoring.Facts;
import io.timbre.scoring.PeriodChange;
import io.timbre.scoring.RateBenchmark;

/** The engagement rates of one platform over one basis, calculated with the seed. */
final class RateSample {

  private final RateBenchmark seed;
  private final Numbers logFollowers = new Numbers();
  private final Numbers x = new Numbers();
  private final Numbers n = new Numbers();
  private final Numbers changes = new Numbers();
  private final Numbers perPosts = new Numbers();

  RateSample(RateBenchmark seed) {
    this.seed = seed;
  }

  void add(Engagement engagement, Facts facts) {
    logFollowers.add(logFollowers(engagement));
    x.add(engagement.logRate().orElseThrow());
    n.add(engagement.n());
    for (PeriodChange change : PeriodChange.of(facts, engagement.basis(), seed.s())) {
      changes.add(change.change());
      perPosts.add(change.perPosts());
    }
  }

  /**
   * {@code ln F} of the snapshot that determined the size, recovered from {@code b = ln m0 − g
   * ln(F/20000)}; 0 if the benchmark does not depend on size.
   */
  private double logFollowers(Engagement engagement) {
    if (seed.g() == 0) {
      return 0;
    }
    double b = engagement.logBenchmark().orElseThrow();
    return (Math.log(seed.m0()) - b) / seed.g() + Math.log(RateBenchmark.F0);
  }

  RateBenchmark estimate() {
    double delta = EstimateBenchmark.delta(changes.toArray(), perPosts.toArray(), seed);
    return EstimateBenchmark.from(logFollowers.toArray(), x.toArray(), n.toArray(), delta, seed);
  }

  Estimated.Behind behind() {
    return new Estimated.Behind(x.count(), changes.count());
  }
}
