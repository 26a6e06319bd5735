package io.timbre.discovery.web;

import io.timbre.charts.Series;
import io.timbre.scoring.Basis;
import io.timbre.scoring.Facts;
import io.timbre.scoring.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Reads the engagement rate of each measured day, as a fraction over one basis. */
final class RateHistory {

  private RateHistory() {}

  /** Returns the history of this many days up to the newest measured one. */
  static Series of(Facts facts, Basis basis, int lastDays) {
    int newest = facts.snapshots().stream().mapToInt(Snapshot::age).min().orElse(0);
    List<Series.Day> days = new ArrayList<>();
    for (Snapshot snapshot : facts.snapshots().reversed()) {
      OptionalDouble over = over(snapshot, basis);
      boolean recent = snapshot.age() - newest <= lastDays;
      if (recent && snapshot.engagements().isPresent() && over.orElse(0) > 0) {
        double rate = snapshot.engagements().getAsDouble() / over.getAsDouble();
        days.add(new Series.Day(snapshot.age(), rate));
      }
    }
    return new Series(days);
  }

  private static OptionalDouble over(Snapshot snapshot, Basis basis) {
    return basis == Basis.VIEWS
        ? snapshot.views()
        : snapshot.followers().isPresent()
            ? OptionalDouble.of(snapshot.followers().getAsLong())
            : OptionalDouble.empty();
  }
}
