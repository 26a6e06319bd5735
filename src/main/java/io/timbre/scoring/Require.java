package io.timbre.scoring;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Checks arguments. Each exception names the figure, the rule and the value. */
final class Require {

  private Require() {}

  static void notNegative(String figure, long value) {
    if (value < 0) {
      throw refused(figure, "0 or more", value);
    }
  }

  static void notNegative(String figure, double value) {
    that(value >= 0 && Double.isFinite(value), figure, "a finite number, 0 or more", value);
  }

  static void notNegative(String figure, OptionalInt value) {
    if (value.isPresent()) {
      notNegative(figure, value.getAsInt());
    }
  }

  static void notNegative(String figure, OptionalLong value) {
    if (value.isPresent()) {
      notNegative(figure, value.getAsLong());
    }
  }

  static void notNegative(String figure, OptionalDouble value) {
    if (value.isPresent()) {
      notNegative(figure, value.getAsDouble());
    }
  }

  static void positive(String figure, double value) {
    that(value > 0 && Double.isFinite(value), figure, "a finite number over 0", value);
  }

  static void allPositive(String figures, double[] values) {
    for (double value : values) {
      positive(figures, value);
    }
  }

  static void allFinite(String figures, double[] values) {
    for (double value : values) {
      finite(figures, value);
    }
  }

  static void finite(String figure, double value) {
    that(Double.isFinite(value), figure, "a finite number", value);
  }

  static void between(double least, double most, String figure, double value) {
    if (!(value >= least && value <= most)) {
      throw refused(figure, "from " + least + " to " + most, value);
    }
  }

  private static void that(boolean holds, String figure, String rule, double value) {
    if (!holds) {
      throw refused(figure, rule, value);
    }
  }

  private static IllegalArgumentException refused(String figure, String rule, Number value) {
    return new IllegalArgumentException(figure + " must be " + rule + ", not " + value);
  }
}
