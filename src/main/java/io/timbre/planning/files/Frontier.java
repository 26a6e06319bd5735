package io.timbre.planning.files;

import io.timbre.planning.PlanResult.Point;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A drawing, {@value #WIDTH} wide and {@value #HEIGHT} high, of the value that each budget would
 * bring. There is no text, since that would need fonts of the machine.
 *
 * @param line the line, as the data of an SVG path
 * @param dots a dot for each budget
 * @param ours the horizontal position of the plan's own budget
 */
record Frontier(String line, List<Dot> dots, double ours) {

  static final int WIDTH = 500;
  static final int HEIGHT = 150;
  private static final int ROOM = 6;

  /** The position of a budget and its value. */
  record Dot(double x, double y, boolean proven) {}

  static Frontier of(List<Point> points, BigDecimal budget) {
    double richest =
        points.stream().mapToDouble(point -> point.budget().doubleValue()).reduce(1e-9, Math::max);
    double most = points.stream().mapToDouble(Point::value).reduce(1e-9, Math::max);
    List<Dot> dots =
        points.stream()
            .map(point ->
                new Dot(
                    x(point.budget().doubleValue() / richest),
                    HEIGHT - ROOM - point.value() / most * (HEIGHT - 2 * ROOM),
                    point.proven()))
            .toList();
    String line =
        dots.stream()
            .map(dot -> String.format(Locale.ROOT, "%.1f,%.1f", dot.x(), dot.y()))
            .collect(Collectors.joining(" L", "M", ""));
    return new Frontier(line, dots, x(Math.min(1, budget.doubleValue() / richest)));
  }

  private static double x(double share) {
    return ROOM + share * (WIDTH - 2 * ROOM);
  }
}
