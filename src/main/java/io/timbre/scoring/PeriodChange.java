package io.timbre.scoring;

import java.util.ArrayList;
import java.util.List;

/**
 * The difference of a channel's rate between two neighbouring independent snapshots. Without the
 * scatter of posts, it shows how far whole periods drift.
 *
 * @param change x of the newer snapshot minus x of the older one
 * @param perPosts {@code 1/n_1 + 1/n_2}: the noise of the change in units of s², over 0
 */
public record PeriodChange(double change, double perPosts) {

  public PeriodChange {
    Require.finite("change", change);
    Require.positive("perPosts", perPosts);
  }

  /**
   * Returns the changes of a channel, newest first, between snapshots that are at most {@link
   * EstimateBenchmark#NEIGHBOURS_WITHIN_DAYS} days apart.
   *
   * @param basis the basis of the channel's {@link Engagement}
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
