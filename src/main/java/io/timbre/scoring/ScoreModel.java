package io.timbre.scoring;

import java.util.List;

/**
 * The score model of one platform under one benchmark. It remembers nothing between channels and
 * may be shared by threads.
 */
public final class ScoreModel {

  /**
   * The number of this model, shown beside that of the benchmark. Version 1 ranks E in the
   * platform.
   */
  public static final int VERSION = 1;

  private final EngagementModel engagement;
  private final CostModel cost;

  public ScoreModel(Benchmark benchmark) {
    this.engagement = new EngagementModel(benchmark);
    this.cost = new CostModel(benchmark);
  }

  /** What a channel with these facts is worth, whatever the brief. */
  public Standing standing(Facts facts) {
    List<Snapshot> taken = IndependentSnapshots.of(facts.snapshots());
    return new Standing(engagement.of(taken), cost.of(taken, facts), Deductions.of(facts));
  }
}
