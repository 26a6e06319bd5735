package io.timbre.charts;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * A chart of a figure over time compared with what is usual, in an area of {@value #WIDTH} by
 * {@value #HEIGHT} units.
 *
 * @param path path of the figures
 * @param points points of single days
 * @param rules horizontal lines at round figures
 * @param months labels of the horizontal axis
 * @param usual y of the benchmark
 * @param bandTop top of the band that contains the middle half of peers
 * @param bandHeight height of that band
 */
public record HistoryChart(
    String path,
    List<Point> points,
    List<Mark> rules,
    List<Mark> months,
    double usual,
    double bandTop,
    double bandHeight) {

  static final int WIDTH = 520;
  static final int HEIGHT = 250;
  private static final double LEFT = 44;
  private static final double RIGHT = WIDTH - 16;
  private static final double TOP = 12;
  private static final double BOTTOM = HEIGHT - 28;
  private static final int RULES = 5;

  /** The benchmark, and the figures between which half of the peers lie. */
  public record Usual(double benchmark, double lo, double hi) {}

  /**
   * Draws a chart.
   *
   * @param history at least one day
   * @param usual the benchmark and the range of peers
   * @param text writes a figure
   * @param month writes the month of a day, given in days before today
   */
  public static HistoryChart of(
      Series history, Usual usual, DoubleFunction<String> text, IntFunction<String> month) {
    // If every figure is 0, the scale is that of the peers.
    double reach = history.most() > 0 ? 2 * history.most() : usual.hi();
    double most = 1.05 * Math.max(history.most(), Math.min(usual.hi(), reach));
    double top = Math.max(most, Axis.roundStep(most / RULES));
    Axis time = new Axis(LEFT, RIGHT, history.oldest(), history.newest());
    Axis height = new Axis(BOTTOM, TOP, 0, top);
    List<Point> points =
        history.days().stream()
            .map(day -> new Point(time.at(day.age()), height.at(day.value())))
            .toList();
    double bandTop = height.at(Math.min(usual.hi(), top));
    return new HistoryChart(
        Point.path(points),
        points,
        height.rules(RULES, text),
        months(history, time, month),
        height.at(Math.min(usual.benchmark(), top)),
        bandTop,
        height.at(Math.min(usual.lo(), top)) - bandTop);
  }

  private static List<Mark> months(Series history, Axis time, IntFunction<String> month) {
    int span = history.oldest() - history.newest();
    int marks = span == 0 ? 1 : Math.clamp(span / 60, 2, 6);
    return IntStream.range(0, marks)
        .map(i -> history.oldest() - (marks == 1 ? 0 : i * span / (marks - 1)))
        .mapToObj(age -> new Mark(time.at(age), month.apply(age)))
        .toList();
  }
}
