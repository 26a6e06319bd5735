package io.timbre.discovery.web;

import io.timbre.scoring.Basis;
import io.timbre.scoring.Facts;
import io.timbre.scoring.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** The engagement rate of each measured day, over one basis, oldest first. */
record RateHistory(List<Day> days) {

  /**
   * The rate of a day.
   *
   * @param age days before today
   * @param rate the rate as a fraction
   */
  record Day(int age, double rate) {}

  /** Returns the history of this many days up to the newest measured one. */
  static RateHistory of(Facts facts, Basis basis, int lastDays) {
    int newest = facts.snapshots().stream().mapToInt(Snapshot::age).min().orElse(0);
    List<Day> days = new ArrayList<>();
    for (Snapshot snapshot : facts.snapshots().reversed()) {
      OptionalDouble over = over(snapshot, basis);
      boolean recent = snapshot.age() - newest <= lastDays;
      if (recent && snapshot.engagements().isPresent() && over.orElse(0) > 0) {
        double rate = snapshot.engagements().getAsDouble() / over.getAsDouble();
        days.add(new Day(snapshot.age(), rate));
      }
    }
    return new RateHistory(List.copyOf(days));
  }

  private static OptionalDouble over(Snapshot snapshot, Basis basis) {
    return basis == Basis.VIEWS
        ? snapshot.views()
        : snapshot.followers().isPresent()
            ? OptionalDouble.of(snapshot.followers().getAsLong())
            : OptionalDouble.empty();
  }

  double least() {
    return days.stream().mapToDouble(Day::rate).min().orElse(0);
  }

  double most() {
    return days.stream().mapToDouble(Day::rate).max().orElse(0);
  }

  int oldest() {
    return days.stream().mapToInt(Day::age).max().orElse(0);
  }

  int newest() {
    return days.stream().mapToInt(Day::age).min().orElse(0);
  }
}
