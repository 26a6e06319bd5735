package io.timbre.planning.files;

import io.timbre.charts.Axis;
import io.timbre.charts.Point;
import io.timbre.planning.PlanResult;
import java.math.BigDecimal;
import java.util.List;

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

  static Frontier of(List<PlanResult.Point> points, BigDecimal budget) {
    double richest =
        points.stream().mapToDouble(point -> point.budget().doubleValue()).reduce(1e-9, Math::max);
    double most = points.stream().mapToDouble(PlanResult.Point::value).reduce(1e-9, Math::max);
    Axis cost = new Axis(ROOM, WIDTH - ROOM, 0, richest);
    Axis height = new Axis(HEIGHT - ROOM, ROOM, 0, most);
    List<Dot> dots =
        points.stream()
            .map(point ->
                new Dot(
                    cost.at(point.budget().doubleValue()),
                    height.at(point.value()),
                    point.proven()))
            .toList();
    String line = Point.path(dots.stream().map(dot -> new Point(dot.x(), dot.y())).toList());
    return new Frontier(line, dots, cost.at(Math.min(budget.doubleValue(), richest)));
  }
}
