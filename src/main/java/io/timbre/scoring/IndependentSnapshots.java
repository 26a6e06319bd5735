package io.timbre.scoring;

import java.util.ArrayList;
import java.util.List;

/** Picks the snapshots that say something new: posts in overlapping windows count once. */
final class IndependentSnapshots {

  /** Days behind the newest snapshot after which nothing speaks for the channel of today. */
  static final int MAX_SPAN = 180;

  private IndependentSnapshots() {}

  /**
   * Walks back from the newest snapshot with known engagements, and takes each whose window ends
   * before that of the last taken one began.
   */
  static List<Snapshot> of(List<Snapshot> newestFirst) {
    List<Snapshot> taken = new ArrayList<>();
    long edge = 0;
    for (Snapshot snapshot : newestFirst) {
      if (!snapshot.knowsEngagements()) {
        continue;
      }
      if (!taken.isEmpty() && snapshot.age() - taken.getFirst().age() > MAX_SPAN) {
        break;
      }
      if (snapshot.age() >= edge) {
        taken.add(snapshot);
        edge = (long) snapshot.age() + snapshot.window();
      }
    }
    return taken;
  }
}
