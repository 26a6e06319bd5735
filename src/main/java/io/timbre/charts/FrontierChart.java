package io.timbre.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Function;

/**
 * A chart of the value that each budget would bring. The line starts at zero.
 *
 * @param path the line, as the data of an SVG path
 * @param dots a dot for each budget
 * @param rules the horizontal rules, at round values
 * @param budgets the labels of the horizontal axis
 * @param ours the horizontal position of the plan's own budget
 */
public record FrontierChart(
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
   * The value that a budget would bring.
   *
   * @param proven whether no better value is possible
   */
  public record Step(BigDecimal budget, double value, boolean proven) {}

  /**
   * The position of a budget and its value.
   *
   * @param budget the budget, written for people
   * @param value the value, written for people
   */
  public record Dot(double x, double y, boolean proven, String budget, String value) {}

  /**
   * Draws a chart.
   *
   * @param budget the plan's own budget
   * @param money writes a budget
   * @param brief writes a value
   */
  public static FrontierChart of(
      List<Step> frontier,
      BigDecimal budget,
      Function<BigDecimal, String> money,
      DoubleFunction<String> brief) {
    double richest =
        frontier.stream().mapToDouble(step -> step.budget().doubleValue()).max().orElse(1);
    double most = frontier.stream().mapToDouble(Step::value).max().orElse(1);
    Axis cost = new Axis(LEFT, RIGHT, 0, Math.max(richest, 1e-9));
    Axis height = new Axis(BOTTOM, TOP, 0, Math.max(most * 1.05, 1e-9));
    List<Dot> dots =
        frontier.stream()
            .map(step ->
                new Dot(
                    cost.at(step.budget().doubleValue()),
                    height.at(step.value()),
                    step.proven(),
                    money.apply(step.budget()),
                    brief.apply(step.value())))
            .toList();
    return new FrontierChart(
        Point.path(dots.stream().map(dot -> new Point(dot.x(), dot.y())).toList()),
        dots,
        height.rules(RULES, brief),
        labels(dots),
        cost.at(budget.doubleValue()));
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
}
