package io.timbre.charts;

import java.util.List;

/** A figure of some days, oldest first. */
public record Series(List<Day> days) {

  /**
   * The figure of a day.
   *
   * @param age days before today
   */
  public record Day(int age, double value) {}

  public Series {
    days = List.copyOf(days);
  }

  double least() {
    return days.stream().mapToDouble(Day::value).min().orElse(0);
  }

  double most() {
    return days.stream().mapToDouble(Day::value).max().orElse(0);
  }

  int oldest() {
    return days.stream().mapToInt(Day::age).max().orElse(0);
  }

  int newest() {
    return days.stream().mapToInt(Day::age).min().orElse(0);
  }
}
