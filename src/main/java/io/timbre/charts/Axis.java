package io.timbre.charts;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;

/**
 * An axis of a chart. Positions are rounded to a tenth of a unit, which keeps paths short.
 *
 * @param start the position of the first value
 * @param end the position of the last value
 * @param first the first value
 * @param last the last value; if it is the same as the first, values lie in the middle
 */
public record Axis(double start, double end, double first, double last) {

  /** Returns the position of a value. */
  public double at(double value) {
    double part = last == first ? 0.5 : (value - first) / (last - first);
    return Math.rint(10 * (start + part * (end - start))) / 10;
  }

  /**
   * Returns marks at round values from 0 up to the last value.
   *
   * @param most how many steps there are at most, about
   * @param text writes a value
   */
  List<Mark> rules(int most, DoubleFunction<String> text) {
    double step = roundStep(last / most);
    return DoubleStream.iterate(0, value -> value <= last, value -> value + step)
        .mapToObj(value -> new Mark(at(value), text.apply(value)))
        .toList();
  }

  /** Returns the next of 1, 2 or 5 times a power of ten, so that rules are at round values. */
  static double roundStep(double least) {
    double power = Math.pow(10, Math.floor(Math.log10(least)));
    return DoubleStream.of(1, 2, 5, 10)
        .map(factor -> factor * power)
        .filter(step -> step >= least * (1 - 1e-9))
        .findFirst()
        .orElse(10 * power);
  }
}
