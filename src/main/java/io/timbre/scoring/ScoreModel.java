package io.timbre.scoring;

import java.util.List;

/**
 * The score model of one platform under one benchmark. It keeps no state between channels and is
 * safe for use by several threads.
 */
public final class ScoreModel {

  /**
   * The version of this model, shown beside the version of the benchmark. Version 1 ranks E within
   * the platform.
   */
  public static final int VERSION = 1;

  private final EngagementModel engagement;
  private final CostModel cost;

  public ScoreModel(Benchmark benchmark) {
    this.engagement = new EngagementModel(benchmark);
    this.cost = new CostModel(benchmark);
  }

  /** Returns the standing of a channel with these facts. It does not depend on a brief. */
  public Standing standing(Facts facts) {
    List<Snapshot> taken = IndependentSnapshots.of(facts.snapshots());
    return new Standing(engagement.of(taken), cost.of(taken, facts), Deductions.of(facts));
  }
}
