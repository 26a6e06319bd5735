package io.timbre.discovery.web;

import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A rate over time in an area of 84 by 26 units: a line, or a dot if there is only one day.
 *
 * @param path path of the line; null if there is none
 */
record Sparkline(@Nullable String path, boolean dot) {

  private static final double WIDTH = 84;
  private static final double TOP = 4;
  private static final double BOTTOM = 22;

  static Sparkline of(RateHistory history) {
    if (history.days().size() < 2) {
      return new Sparkline(null, history.days().size() == 1);
    }
    return new Sparkline(
        history.days().stream()
            .map(day -> point(day, history))
            .collect(Collectors.joining(" L", "M", "")),
        false);
  }

  private static String point(RateHistory.Day day, RateHistory history) {
    double x = WIDTH * (history.oldest() - day.age()) / (history.oldest() - history.newest());
    double spread = history.most() - history.least();
    double height = spread == 0 ? 0.5 : (day.rate() - history.least()) / spread;
    return String.format(Locale.ROOT, "%.1f,%.1f", x, BOTTOM - height * (BOTTOM - TOP));
  }
}
