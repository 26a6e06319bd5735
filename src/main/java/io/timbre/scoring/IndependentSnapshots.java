package io.timbre.scoring;

import java.util.ArrayList;
import java.util.List;

/** Selects snapshots whose posting windows do not overlap, so that each post counts once. */
final class IndependentSnapshots {

  /**
   * Maximum age in days behind the newest snapshot. Older ones say nothing about the channel today.
   */
  static final int MAX_SPAN = 180;

  private IndependentSnapshots() {}

  /**
   * Walks back from the newest snapshot with known engagements. Takes each snapshot whose window
   * ends before the window of the last one taken began.
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
