package io.timbre.charts;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A point of a chart. */
public record Point(double x, double y) {

  /** Returns the line through points, as the data of an SVG path. */
  public static String path(List<Point> points) {
    return points.stream()
        .map(point -> String.format(Locale.ROOT, "%.1f,%.1f", point.x, point.y))
        .collect(Collectors.joining(" L", "M", ""));
  }
}
