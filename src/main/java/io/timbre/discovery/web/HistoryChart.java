package io.timbre.discovery.web;

import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * A chart of an engagement rate over time compared with the benchmark, in an area of {@value
 * #WIDTH} by {@value #HEIGHT} units.
 *
 * @param path path of the rates
 * @param points points of single days
 * @param rules horizontal lines at round rates
 * @param months labels of the horizontal axis
 * @param usual y of the benchmark
 * @param bandTop top of the band that contains the middle half of peers
 * @param bandHeight height of that band
 */
record HistoryChart(
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

  /** The point of a day. */
  record Point(double x, double y) {}

  /**
   * A label on an axis.
   *
   * @param at its x on the horizontal axis, or its y on the vertical axis
   */
  record Mark(double at, String text) {}

  /** The benchmark, and the rates between which half of the peers lie. */
  record Usual(double benchmark, double lo, double hi) {}

  /**
   * Draws a chart.
   *
   * @param history at least one day
   * @param usual the benchmark and the range of peers
   * @param percent formats a rate
   * @param month formats the month of a day, given in days before today
   */
  static HistoryChart of(
      RateHistory history, Usual usual, DoubleFunction<String> percent, IntFunction<String> month) {
    // If every rate is 0, the scale is that of the peers.
    double reach = history.most() > 0 ? 2 * history.most() : usual.hi();
    double most = 1.05 * Math.max(history.most(), Math.min(usual.hi(), reach));
    double step = roundStep(most / RULES);
    Scale scale = new Scale(history, Math.max(most, step));
    List<Point> points =
        history.days().stream()
            .map(day -> new Point(scale.x(day.age()), scale.y(day.rate())))
            .toList();
    double top = scale.y(Math.min(usual.hi(), scale.most()));
    return new HistoryChart(
        points.stream()
            .map(point -> String.format(Locale.ROOT, "%.1f,%.1f", point.x(), point.y()))
            .collect(Collectors.joining(" L", "M", "")),
        points,
        DoubleStream.iterate(0, rate -> rate <= scale.most(), rate -> rate + step)
            .mapToObj(rate -> new Mark(scale.y(rate), percent.apply(rate)))
            .toList(),
        months(history, scale, month),
        scale.y(Math.min(usual.benchmark(), scale.most())),
        top,
        scale.y(Math.min(usual.lo(), scale.most())) - top);
  }

  private static List<Mark> months(RateHistory history, Scale scale, IntFunction<String> month) {
    int span = history.oldest() - history.newest();
    int marks = span == 0 ? 1 : Math.clamp(span / 60, 2, 6);
    return IntStream.range(0, marks)
        .map(i -> history.oldest() - (marks == 1 ? 0 : i * span / (marks - 1)))
        .mapToObj(age -> new Mark(scale.x(age), month.apply(age)))
        .toList();
  }

  /** Returns the next of 1, 2 or 5 times a power of ten, so that lines are at round figures. */
  private static double roundStep(double least) {
    double power = Math.pow(10, Math.floor(Math.log10(least)));
    return DoubleStream.of(1, 2, 5, 10)
        .map(factor -> factor * power)
        .filter(step -> step >= least * (1 - 1e-9))
        .findFirst()
        .orElse(10 * power);
  }

  private record Scale(RateHistory history, double most) {

    double x(int age) {
      int span = history.oldest() - history.newest();
      double part = span == 0 ? 0.5 : (double) (history.oldest() - age) / span;
      return Math.rint(10 * (LEFT + part * (RIGHT - LEFT))) / 10;
    }

    double y(double rate) {
      return Math.rint(10 * (BOTTOM - rate / most * (BOTTOM - TOP))) / 10;
    }
  }
}
