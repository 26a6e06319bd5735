package io.timbre.charts;

import org.jspecify.annotations.Nullable;

/**
 * A figure over time in an area of 84 by 26 units: a line, or a dot if there is only one day.
 *
 * @param path path of the line; null if there is none
 */
public record Sparkline(@Nullable String path, boolean dot) {

  private static final double WIDTH = 84;
  private static final double TOP = 4;
  private static final double BOTTOM = 22;

  /** Draws a figure over time. */
  public static Sparkline of(Series history) {
    if (history.days().size() < 2) {
      return new Sparkline(null, history.days().size() == 1);
    }
    Axis time = new Axis(0, WIDTH, history.oldest(), history.newest());
    Axis height = new Axis(BOTTOM, TOP, history.least(), history.most());
    return new Sparkline(
        Point.path(
            history.days().stream()
                .map(day -> new Point(time.at(day.age()), height.at(day.value())))
                .toList()),
        false);
  }
}
