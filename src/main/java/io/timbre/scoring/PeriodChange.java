package io.timbre.scoring;

import java.util.ArrayList;
import java.util.List;

/**
 * How much a channel's rate differed between two neighbouring independent snapshots: what is left
 * when the scatter of posts is taken off says how whole periods drift.
 *
 * @param change x of the newer snapshot less x of the older one
 * @param perPosts {@code 1/n_1 + 1/n_2}: the noise of the change in units of s², over 0
 */
public record PeriodChange(double change, double perPosts) {

  public PeriodChange {
    Require.finite("change", change);
    Require.positive("perPosts", perPosts);
  }

  /**
   * The changes of a channel, the newest first, between snapshots that lie at most {@link
   * EstimateBenchmark#NEIGHBOURS_WITHIN_DAYS} apart.
   *
   * @param basis that of the channel's {@link Engagement}
   * @param s log-sd between posts on that basis
   */
  public static List<PeriodChange> of(Facts facts, Basis basis, double s) {
    List<Snapshot> measured =
        IndependentSnapshots.of(facts.snapshots()).stream().filter(basis::measures).toList();
    List<PeriodChange> changes = new ArrayList<>();
    for (int i = 1; i < measured.size(); i++) {
      Snapshot newer = measured.get(i - 1);
      Snapshot older = measured.get(i);
      if (older.age() - newer.age() <= EstimateBenchmark.NEIGHBOURS_WITHIN_DAYS) {
        changes.add(between(newer, older, basis, s));
      }
    }
    return changes;
  }

  private static PeriodChange between(Snapshot newer, Snapshot older, Basis basis, double s) {
    double change = logRate(newer, basis, s) - logRate(older, basis, s);
    return new PeriodChange(change, 1.0 / newer.postsBehind() + 1.0 / older.postsBehind());
  }

  private static double logRate(Snapshot snapshot, Basis basis, double s) {
    return basis.logRate(snapshot) - basis.meanExcess(snapshot, s);
  }
}
