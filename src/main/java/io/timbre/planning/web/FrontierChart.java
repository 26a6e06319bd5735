package io.timbre.planning.web;

import io.timbre.planning.PlanResult.Point;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * A chart of the value that each budget would bring. The line starts at zero.
 *
 * @param path the line, as the data of an SVG path
 * @param dots a dot for each budget
 * @param rules the horizontal rules, at round values
 * @param budgets the labels of the horizontal axis
 * @param ours the horizontal position of the plan's own budget
 */
record FrontierChart(
    String path, List<Dot> dots, List<Mark> rules, List<Mark> budgets, double ours) {

  private static final double WIDTH = 520;
  private static final double HEIGHT = 250;
  private static final double LEFT = 52;
  private static final double RIGHT = WIDTH - 24;
  private static final double TOP = 12;
  private static final double BOTTOM = HEIGHT - 28;
  private static final int RULES = 5;

  /** The width of a letter of a label, about. */
  private static final double LETTER = 6.5;

  /**
   * The position of a budget and its value.
   *
   * @param budget the budget, written for people
   * @param value the value, written for people
   */
  record Dot(double x, double y, boolean proven, String budget, String value) {}

  /** A label and its position on an axis. */
  record Mark(double at, String text) {}

  static FrontierChart of(
      List<Point> frontier,
      BigDecimal budget,
      Function<BigDecimal, String> money,
      DoubleFunction<String> brief) {
    double richest =
        frontier.stream().mapToDouble(point -> point.budget().doubleValue()).max().orElse(1);
    double most = frontier.stream().mapToDouble(Point::value).max().orElse(1);
    Scale scale = new Scale(Math.max(richest, 1e-9), Math.max(most * 1.05, 1e-9));
    List<Dot> dots = frontier.stream().map(point -> dot(point, scale, money, brief)).toList();
    double step = roundStep(scale.most() / RULES);
    return new FrontierChart(
        dots.stream()
            .map(dot -> String.format(Locale.ROOT, "%.1f,%.1f", dot.x(), dot.y()))
            .collect(Collectors.joining(" L", "M", "")),
        dots,
        DoubleStream.iterate(0, value -> value <= scale.most(), value -> value + step)
            .mapToObj(value -> new Mark(scale.y(value), brief.apply(value)))
            .toList(),
        labels(dots),
        scale.x(budget.doubleValue()));
  }

  /** Returns a label for each budget that is far enough from the previous label. */
  private static List<Mark> labels(List<Dot> dots) {
    List<Mark> labels = new ArrayList<>();
    double free = LEFT + 0.2 * (RIGHT - LEFT);
    for (Dot dot : dots) {
      double half = LETTER * dot.budget().length() / 2;
      if (dot.x() - half >= free) {
        labels.add(new Mark(dot.x(), dot.budget()));
        free = dot.x() + half + LETTER;
      }
    }
    return labels;
  }

  private static Dot dot(
      Point point, Scale scale, Function<BigDecimal, String> money, DoubleFunction<String> brief) {
    return new Dot(
        scale.x(point.budget().doubleValue()),
        scale.y(point.value()),
        point.proven(),
        money.apply(point.budget()),
        brief.apply(point.value()));
  }

  /** Returns the next larger 1, 2 or 5 times a power of ten, so that rules are at round values. */
  private static double roundStep(double least) {
    double power = Math.pow(10, Math.floor(Math.log10(least)));
    return DoubleStream.of(1, 2, 5, 10)
        .map(factor -> factor * power)
        .filter(step -> step >= least * (1 - 1e-9))
        .findFirst()
        .orElse(10 * power);
  }

  private record Scale(double richest, double most) {

    double x(double budget) {
      return Math.rint(10 * (LEFT + budget / richest * (RIGHT - LEFT))) / 10;
    }

    double y(double value) {
      return Math.rint(10 * (BOTTOM - value / most * (BOTTOM - TOP))) / 10;
    }
  }
}
